/** The values of something that notifies, each of them in order. */
export function queue<T>(
  initialize: (notify: (value: T) => T) => (() => void) | undefined
): AsyncGenerator<T, void> {
  const values: T[] = [];
  let wake: (() => void) | null = null;
  const dispose = initialize(value => {
    values.push(value);
    wake?.();
    return value;
  });
  async function* each() {
    while (true) {
      while (values.length) yield values.shift() as T;
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  }
  const generator = each();
  return Object.assign(generator, {
    return: async () => {
      dispose?.();
      return {done: true, value: undefined} as const;
    }
  });
}
