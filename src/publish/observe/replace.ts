/** Puts something in the place of an object's property; returns what undoes it. */
export function replace(owner: object, name: string, by: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, enumerable: before?.enumerable ?? false, ...by});
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

/** Has each call of a method, or each reading of a property, told before it is answered as ever. */
export function tell(owner: object, name: string, told: () => void): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) return;
  const {value, get} = before;
  if (typeof value === "function") {
    const telling = function (this: unknown, ...args: unknown[]): unknown {
      told();
      return Reflect.apply(value, this, args);
    };
    Object.defineProperty(owner, name, {...before, value: telling});
  } else if (get) {
    const telling = function (this: unknown): unknown {
      told();
      return Reflect.apply(get, this, []);
    };
    Object.defineProperty(owner, name, {...before, get: telling});
  }
}
