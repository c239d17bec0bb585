/** Stands for a value that is filled in: `${…}`. From the private use area, which no text has. */
export const hole = "\uE000";

/** Stands for what is not read as prose. */
export const masked = "\uE001";

/** The text with a span masked; its length and line breaks stay. */
export function mask(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, masked) + text.slice(end);
}

/** The text with all matches masked; where the pattern has a group `only`, that alone. */
export function maskAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match: string, ...rest: unknown[]) => maskMatch(match, rest.at(-1)));
}

/** A match of a pattern masked, or its group `only`: the last argument of a replacer, where the pattern has groups. */
export function maskMatch(match: string, groups: unknown): string {
  const only =
    typeof groups === "object" && groups !== null && "only" in groups ? String(groups.only ?? "") : match;
  const start = match.indexOf(only);
  return mask(match, start, start + only.length);
}
