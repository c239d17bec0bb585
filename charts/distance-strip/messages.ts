export const notALength = (id: string, unit: string): string =>
  `claim "${id}" is in ${unit}, which is no length: a distance strip takes distances only`;

export const negative = (name: string, value: number | null): string =>
  `"${name}" has the distance ${value}: distances are zero or more`;

export const differentEnds = (ends: readonly string[]): string =>
  `the rows measure to different places, ${ends.map(end => `"${end}"`).join(" and ")}: filter to one, or say with reference what they have in common`;
