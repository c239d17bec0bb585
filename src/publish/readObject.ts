import {noSuchKey, notAnObject, wrongValue} from "./messages.ts";

/** How one key of a JSON object is read. */
export interface Key<T> {
  /** The typed value; undefined refuses it. */
  readonly read: (value: unknown) => T | undefined;
  /** What is expected, in words: "a date such as 2022-02-28". */
  readonly expected: string;
  readonly absent: T;
}

export type Shape<T> = {readonly [K in keyof T]: Key<T[K]>};

export interface ReadObject<T> {
  readonly value: T;
  /** Keys whose value is not what it should be. */
  readonly problems: readonly string[];
  /** Keys that nothing reads. */
  readonly notices: readonly string[];
}

/** Reads unknown JSON into a type, key by key, and says of every key what is wrong with it. */
export function readObject<T extends object>(json: unknown, shape: Shape<T>, file: string): ReadObject<T> {
  const names = Object.keys(shape) as (keyof T & string)[];
  const value = Object.fromEntries(names.map(name => [name, shape[name].absent])) as T;
  if (!isRecord(json)) return {value, problems: [notAnObject(file, json)], notices: []};
  const problems: string[] = [];
  for (const name of names) {
    if (!Object.hasOwn(json, name)) continue;
    const read = shape[name].read(json[name]);
    if (read === undefined) problems.push(wrongValue(file, name, json[name], shape[name].expected));
    else value[name] = read;
  }
  const notices = Object.keys(json)
    .filter(name => !Object.hasOwn(shape, name))
    .map(name => noSuchKey(file, name, names));
  return {value, problems, notices};
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
