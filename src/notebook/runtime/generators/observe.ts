/**
 * The values of something that notifies, newest only: one that comes while nobody asks replaces the one
 * before. `initialize` may return what ends it.
 */
export function observe<T>(
  initialize: (notify: (value: T) => T) => (() => void) | undefined
): AsyncGenerator<T, void> {
  let asked: {resolve: (value: T) => void; reject: (error: unknown) => void} | null = null;
  let kept: {value: T} | null = null;
  const dispose = initialize(value => {
    if (asked) asked.resolve(value);
    else kept = {value};
    asked = null;
    return value;
  });
  const end = async (error: unknown) => {
    asked?.reject(error);
    asked = null;
    dispose?.();
    return {done: true, value: undefined} as const;
  };
  const next = () =>
    new Promise<T>((resolve, reject) => {
      if (kept) resolve(kept.value);
      else asked = {resolve, reject};
      kept = null;
    });
  return {
    next: async () => ({done: false, value: await next()}),
    return: () => end(new Error("the generator was ended")),
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await end(new Error("the generator was ended")))
  };
}
