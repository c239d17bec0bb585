import {median} from "../median.ts";

/** Field by field. A field that was null in any is null. */
export function medians<T extends object>(all: readonly [T, ...T[]]): {[K in keyof T]: T[K]} {
  const [first] = all;
  const fields = Object.keys(first).map(field => {
    const values = all.map((each): unknown => Reflect.get(each, field));
    const numbers = values.filter(value => typeof value === "number");
    return [field, numbers.length === values.length ? median(numbers) : null];
  });
  return Object.fromEntries(fields);
}
