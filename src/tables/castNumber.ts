import type {Caster} from "./cast.ts";
import {literal} from "./literal.ts";
import type {FieldDescriptor} from "./schemaDescriptor.ts";

const special: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY]
]);

/** XML Schema's decimal with an optional exponent, NaN, INF and -INF; never a number too large to hold. */
export function numberCaster(field: FieldDescriptor): Caster {
  const {groupChar = "", decimalChar = "."} = field;
  const fraction = literal(decimalChar);
  const form = new RegExp(
    `^[+-]?(?:(?:${digits(groupChar)})(?:${fraction}\\d*)?|${fraction}\\d+)(?:[eE][+-]?\\d+)?$`
  );
  return text => {
    const named = special.get(text.toLowerCase());
    if (named !== undefined) return {value: named};
    const bare = bareOf(text, field, decimalChar);
    if (!form.test(bare)) return {expected: "a number"};
    const value = Number(ungrouped(bare, groupChar).replace(decimalChar, "."));
    return Number.isFinite(value) ? {value} : {expected: "a number that can be held"};
  };
}

/** Whole numbers up to 2^53, beyond which they would be rounded. */
export function integerCaster(field: FieldDescriptor): Caster {
  const {groupChar = ""} = field;
  const form = new RegExp(`^[+-]?(?:${digits(groupChar)})$`);
  return text => {
    const bare = bareOf(text, field, "");
    if (!form.test(bare)) return {expected: "a whole number"};
    const value = Number(ungrouped(bare, groupChar));
    return Number.isSafeInteger(value) ? {value} : {expected: "a whole number that can be held"};
  };
}

/** Groups end in one of three digits, so that the comma of "1,5" is never taken for a thousands separator. */
function digits(groupChar: string): string {
  if (groupChar === "") return "\\d+";
  const group = literal(groupChar);
  return `\\d+|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}`;
}

function ungrouped(text: string, groupChar: string): string {
  return groupChar === "" ? text : text.replaceAll(groupChar, "");
}

function bareOf(text: string, {bareNumber = true}: FieldDescriptor, decimalChar: string): string {
  if (bareNumber) return text;
  const decimal = decimalChar && literal(decimalChar);
  return text
    .replace(new RegExp(`^(?:(?!${decimal ? `${decimal}\\d|` : ""}[+-]|\\d).)+`), "")
    .replace(/\D+$/, "");
}
