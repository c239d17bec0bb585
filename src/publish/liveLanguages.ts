/** The languages that the live cells of a story speak, as "en": its own, and those that the code names. */
export function liveLanguages(language: string, residual: string): ReadonlySet<string> {
  const named = [...residual.matchAll(/["'`]([a-z]{2})(?:-\w+)*["'`]/gi)].map(([, tag = ""]) => tag);
  return new Set([language.slice(0, 2), ...named].map(tag => tag.toLowerCase()));
}
