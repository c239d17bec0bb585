import type {Key} from "./readObject.ts";

/** A non-empty text, or null. */
export const text = (absent: string | null = null): Key<string | null> => ({
  read: value => (value === null || (typeof value === "string" && value.trim() !== "") ? value : undefined),
  expected: "a text that is not empty, or null",
  absent
});

export function requiredText(absent: string): Key<string> {
  return {
    read: value => (typeof value === "string" && value.trim() !== "" ? value : undefined),
    expected: "a text that is not empty",
    absent
  };
}

export function oneOf<const T extends string>(allowed: readonly T[], absent: NoInfer<T>): Key<T> {
  return {
    read: value => allowed.find(each => each === value),
    expected: `one of ${allowed.join(", ")}`,
    absent
  };
}

/** An absolute http or https address, with a slash at its end. */
export const address: Key<string | null> = {
  read: value => (value === null ? null : typeof value === "string" ? absolute(value) : undefined),
  expected: "an absolute address such as https://example.org/, or null",
  absent: null
};

/** A BCP 47 language tag, in its canonical spelling. */
export function language<T extends string | null>(absent: T): Key<string | T> {
  return {
    read: value => (typeof value === "string" ? canonicalTag(value) : undefined),
    expected: 'a language tag such as "en" or "uk-UA"',
    absent
  };
}

/** A day, as EDTF and ISO 8601 write it. */
export const day: Key<string | null> = {
  read: value => (value === null || isDay(value) ? value : undefined),
  expected: "a date such as 2022-02-28, or null",
  absent: null
};

export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function absolute(value: string): string | undefined {
  if (!/^https?:/i.test(value) || !URL.canParse(value)) return undefined;
  const {href} = new URL(value);
  return href.endsWith("/") ? href : `${href}/`;
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
