/** The ids of the claims that a page's text and drawings lead to, in its order. */
export function shownClaims(page: string): string[] {
  const ids = [...page.matchAll(/ data-claims?="([^"]*)"/gu)].flatMap(([, list = ""]) => list.split(" "));
  return [...new Set(ids)].filter(id => id !== "");
}
