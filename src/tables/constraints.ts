import type {Value} from "../claims/index.ts";
import type {Caster} from "./cast.ts";
import {comparer} from "./compareValues.ts";
import {
  notMatching,
  notOneOf,
  outOfRange,
  unsupportedConstraint,
  wrongConstraint,
  wrongLength,
  wrongPattern
} from "./messages.ts";
import {near} from "./near.ts";
import type {FieldDescriptor} from "./schemaDescriptor.ts";

/** What is wrong with a value that is not missing; null when nothing is. */
export type Check = (value: NonNullable<Value>, text: string) => string | null;

/**
 * The checks of single values that a field's constraints and categories ask for. `fail` hears of constraints that do not
 * apply to its type or do not read. `required` and `unique` are not of single values.
 */
export function checksOf(field: FieldDescriptor, cast: Caster, fail: (message: string) => void): Check[] {
  return [
    ...ranges.flatMap(range => rangeCheck(range, field, cast, fail)),
    ...lengthChecks(field, fail),
    ...patternCheck(field, fail),
    ...allowedCheck(field, cast, fail)
  ];
}

/** The values that `enum` or `categories` leave to a field; null where neither is there. */
export function allowedValues({
  constraints,
  categories
}: FieldDescriptor): readonly (string | number | boolean)[] | null {
  return (
    constraints?.enum ??
    categories?.map(category => (typeof category === "object" ? category.value : category)) ??
    null
  );
}

const ranges = [
  {name: "minimum", relation: "at least", holds: (order: number) => order >= 0},
  {name: "maximum", relation: "at most", holds: (order: number) => order <= 0},
  {name: "exclusiveMinimum", relation: "more than", holds: (order: number) => order > 0},
  {name: "exclusiveMaximum", relation: "less than", holds: (order: number) => order < 0}
] as const;

function rangeCheck(
  {name, relation, holds}: (typeof ranges)[number],
  {name: column, type = "any", constraints}: FieldDescriptor,
  cast: Caster,
  fail: (message: string) => void
): Check[] {
  const given = constraints?.[name];
  if (given === undefined) return [];
  const compare = comparer(type);
  const limit = cast(String(given));
  if (compare === null) fail(unsupportedConstraint(name, type));
  else if ("expected" in limit) fail(wrongConstraint(name, String(given), limit.expected));
  else
    return [
      (value, text) =>
        holds(compare(value, limit.value)) ? null : outOfRange(column, text, relation, String(given))
    ];
  return [];
}

/** Lengths count characters as readers do not see them, but as code points. */
function lengthChecks(
  {name, type = "any", constraints}: FieldDescriptor,
  fail: (message: string) => void
): Check[] {
  const limits = [
    {
      key: "minLength",
      limit: constraints?.minLength,
      relation: "at least",
      holds: (n: number, limit: number) => n >= limit
    },
    {
      key: "maxLength",
      limit: constraints?.maxLength,
      relation: "at most",
      holds: (n: number, limit: number) => n <= limit
    }
  ];
  return limits.flatMap(({key, limit, relation, holds}): Check[] => {
    if (limit === undefined) return [];
    if (type !== "string") {
      fail(unsupportedConstraint(key, type));
      return [];
    }
    return [
      (_, text) => {
        const length = [...text].length;
        return holds(length, limit) ? null : wrongLength(name, text, length, relation, limit);
      }
    ];
  });
}

/** XML Schema's expressions match the whole value; those that JavaScript reads otherwise are rare and not translated. */
function patternCheck(
  {name, type = "any", constraints}: FieldDescriptor,
  fail: (message: string) => void
): Check[] {
  const pattern = constraints?.pattern;
  if (pattern === undefined) return [];
  if (type !== "string") {
    fail(unsupportedConstraint("pattern", type));
    return [];
  }
  try {
    const form = new RegExp(`^(?:${pattern})$`, "u");
    return [(_, text) => (form.test(text) ? null : notMatching(name, text, pattern))];
  } catch {
    fail(wrongPattern(pattern));
    return [];
  }
}

function allowedCheck(field: FieldDescriptor, cast: Caster, fail: (message: string) => void): Check[] {
  const allowed = allowedValues(field)?.map(String);
  if (!allowed) return [];
  const values = new Set<Value>();
  for (const text of allowed) {
    const read = cast(text);
    if ("expected" in read) fail(wrongConstraint("enum", text, read.expected));
    else values.add(read.value);
  }
  return [
    (value, text) => (values.has(value) ? null : notOneOf(field.name, text, allowed, near(text, allowed)))
  ];
}
