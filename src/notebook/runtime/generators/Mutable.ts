import {observe} from "./observe.ts";

export type Mutable<T> = AsyncGenerator<T, void> & {value: T};

/** A value that the cell which makes it may change by `.value`; other cells see each value. */
export function Mutable<T>(value: T): Mutable<T> {
  let current = value;
  let change: (value: T) => void = () => {};
  const values = observe<T>(notify => {
    change = notify;
    if (value !== undefined) notify(value);
    return undefined;
  });
  return Object.defineProperty(values, "value", {
    get: () => current,
    set: (next: T) => {
      current = next;
      change(next);
    }
  }) as Mutable<T>;
}

/** A mutable and the handle by which Observable JavaScript's `mutable x` reaches it. */
export function mutator<T>(value: T): [Mutable<T>, {value: T}] {
  const mutable = Mutable(value);
  const handle = {
    get value() {
      return mutable.value;
    },
    set value(next: T) {
      mutable.value = next;
    }
  };
  return [mutable, handle];
}
