/** The time in milliseconds since 1970, UTC, at each frame; only `fixed`, where it is given. */
export async function* now(fixed?: number): AsyncGenerator<number, void> {
  if (fixed !== undefined) yield fixed;
  else while (true) yield Date.now();
}
