import type {Value} from "../claims/index.ts";

/**
 * A cell's text as a value of its field's type, or what was expected instead ("a number").
 * Dates, times, durations, points and lists stay text, in the form that their type prescribes.
 */
export type Cast = {readonly value: NonNullable<Value>} | {readonly expected: string};

export type Caster = (text: string) => Cast;
