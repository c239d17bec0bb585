const generated = /\b(inputs-[0-9a-f]{6})-(\d+)\b/g;

/**
 * Observable Inputs number their elements through the life of the process: renumbers them from 1 within a story, so that
 * a story's page does not depend on what was evaluated before it. In a reader's browser live cells number theirs anew:
 * what stays as it was printed, is numbered apart.
 */
export function renumberIds(parts: readonly string[], isLive: (at: number) => boolean): string[] {
  const numbers = {live: new Map<string, string>(), printed: new Map<string, string>()};
  return parts.map((html, at) => {
    const known = isLive(at) ? numbers.live : numbers.printed;
    return html.replace(generated, (id, prefix: string) => {
      const number = known.get(id) ?? `${isLive(at) ? "" : "printed-"}${known.size + 1}`;
      known.set(id, number);
      return `${prefix}-${number}`;
    });
  });
}
