/** An id as words: "distance_to_border" as "distance to border". */
export const inWords = (id: string): string => id.replaceAll(/[-_]/gu, " ");
