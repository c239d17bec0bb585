/** What an error says, in one line; the parser's "(1:2)" is dropped, it counts within the cell. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/\s+\(\d+:\d+\)$/, "").trim();
}
