type Formatting = (this: unknown, locales?: Intl.LocalesArgument, ...rest: never[]) => string;

/** Where the language of the machine would be taken, takes this one; returns what undoes it. */
export function fixedLocale(locale: string): () => void {
  const undo: (() => void)[] = [];
  for (const name of [
    "NumberFormat",
    "DateTimeFormat",
    "Collator",
    "PluralRules",
    "RelativeTimeFormat",
    "ListFormat"
  ] as const) {
    replace(Intl, name, real => withDefault(real as NewableFunction, locale), undo);
  }
  for (const prototype of [Number.prototype, BigInt.prototype, Date.prototype]) {
    for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
      if (Object.hasOwn(prototype, name))
        replace(prototype, name as never, real => localised(real, locale), undo);
    }
  }
  return () => {
    for (const each of undo.reverse()) each();
  };
}

function replace<T extends object, K extends keyof T>(
  owner: T,
  name: K,
  by: (real: T[K]) => unknown,
  undo: (() => void)[]
): void {
  const real = owner[name];
  Object.defineProperty(owner, name, {value: by(real), configurable: true, writable: true});
  undo.push(() => Object.defineProperty(owner, name, {value: real, configurable: true, writable: true}));
}

/** A constructor of `Intl` whose first argument is the locale unless one is given. */
function withDefault(real: NewableFunction, locale: string): NewableFunction {
  const filled = ([first, ...rest]: unknown[]) => [first ?? locale, ...rest];
  return new Proxy(real, {
    construct: (target, args, newTarget) => Reflect.construct(target, filled(args), newTarget),
    apply: (target, self, args) => Reflect.apply(target, self, filled(args))
  });
}

function localised(real: unknown, locale: string): Formatting {
  return function (first, ...rest) {
    return Reflect.apply(real as Formatting, this, [first ?? locale, ...rest]);
  };
}
