import {DevalueError, uneval} from "devalue";

type Tag = Parameters<NonNullable<Parameters<typeof uneval>[1]>>[1];
/** A piece of JavaScript that devalue puts together. */
type Fragment = ReturnType<Tag>;

/**
 * JavaScript whose value equals `value`: what it shares is shared, what was frozen is frozen, rows know where they come
 * from. Null where it is more than data: holds a function, a node, an object of a class, a getter, or itself.
 */
export function dataSource(value: unknown): string | null {
  if (holdsItself(value, new Set(), new Set())) return null;
  try {
    return uneval(value, written);
  } catch (error) {
    if (error instanceof NotData || error instanceof DevalueError) return null;
    throw error;
  }
}

class NotData extends Error {}

const plain: ReadonlySet<unknown> = new Set([Object.prototype, Array.prototype, null]);
const typedArray: unknown = Object.getPrototypeOf(Uint8Array);
const known: ReadonlySet<unknown> = new Set(
  [Map, Set, Date, RegExp, URL, URLSearchParams, ArrayBuffer].map(({prototype}) => prototype)
);

/** What devalue would refuse or leave out: symbols by which rows know where they come from, names on arrays, frozenness. */
function written(thing: unknown, js: Tag): Fragment | undefined {
  if (typeof thing !== "object" || thing === null) return undefined;
  if (!plain.has(Object.getPrototypeOf(thing))) {
    if (!isKnown(thing)) throw new NotData();
    return undefined;
  }
  const extra = Reflect.ownKeys(thing).filter(key => isExtra(thing, key));
  const frozen = Object.isFrozen(thing);
  if (extra.length === 0 && !frozen) return undefined;
  const whole = extra.reduce<Fragment>(
    (source, key) => {
      const value: unknown = Reflect.get(thing, key);
      return typeof key === "symbol"
        ? js`Object.assign(${source},{[Symbol.for(${Symbol.keyFor(key)})]:${value}})`
        : js`Object.assign(${source},{${js`[${key}]`}:${value}})`;
    },
    js`${copyOf(thing)}`
  );
  return frozen ? js`Object.freeze(${whole})` : whole;
}

/** An object of JavaScript's own that carries nothing of its author's; a class made from one is none. */
function isKnown(thing: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(thing);
  if (ArrayBuffer.isView(thing)) return Object.getPrototypeOf(thing.constructor) === typedArray;
  return known.has(prototype) && Reflect.ownKeys(thing).every(key => key === "lastIndex");
}

function isExtra(thing: object, key: string | symbol): boolean {
  const isArray = Array.isArray(thing);
  if (isArray && (key === "length" || (typeof key === "string" && /^\d+$/.test(key)))) return false;
  const property = Object.getOwnPropertyDescriptor(thing, key);
  if (!property?.enumerable || !("value" in property)) throw new NotData();
  if (typeof key === "string") return isArray;
  if (Symbol.keyFor(key) === undefined) throw new NotData();
  return true;
}

/** What devalue writes itself: elements of an array, properties of an object. */
function copyOf(thing: object): object {
  if (Array.isArray(thing)) return thing.slice();
  const properties = Object.entries(Object.getOwnPropertyDescriptors(thing)).map(
    ([key, {value}]) => [key, {value, enumerable: true}] as const
  );
  return Object.create(Object.getPrototypeOf(thing), Object.fromEntries(properties));
}

function holdsItself(value: unknown, above: Set<object>, clear: Set<object>): boolean {
  if (typeof value !== "object" || value === null || clear.has(value)) return false;
  if (above.has(value)) return true;
  above.add(value);
  const parts =
    value instanceof Map
      ? [...value].flat()
      : value instanceof Set
        ? [...value]
        : plain.has(Object.getPrototypeOf(value))
          ? partsOf(value)
          : [];
  const found = parts.some(part => holdsItself(part, above, clear));
  above.delete(value);
  clear.add(value);
  return found;
}

/** Without asking a getter. */
function partsOf(thing: object): unknown[] {
  return Array.isArray(thing)
    ? thing
    : Object.values(Object.getOwnPropertyDescriptors(thing)).map(({value}) => value);
}
