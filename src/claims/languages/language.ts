import type {Hedge} from "../hedge.ts";
import type {UnitCode} from "../unit.ts";

/** A noun in the forms that `Intl.PluralRules` asks for; `of` is the form after a magnitude: hundreds *of tanks*. */
export type Noun = Partial<Record<Intl.LDMLPluralRule | "of", string>> & {readonly other: string};

/** A sign that stands before each number, £1,300, and the noun where there is no number: thousands of pounds. */
export interface Sign {
  readonly sign: string;
  readonly noun: Noun;
}

export type DatePrecision = "day" | "month" | "year";

/** What a language brings to the wording of figures and dates; its numbers and month names come from `Intl`. */
export interface Language {
  /** A figure with its hedge. `counted` tells fewer people from less distance. */
  readonly hedged: Readonly<
    Record<Exclude<Hedge, "between" | "order_of">, (figure: string, counted: boolean) => string>
  >;
  readonly range: (low: string, high: string) => string;
  /** Vague magnitudes by size: "hundreds". */
  readonly magnitudes: Readonly<Record<number, string>>;
  readonly magnitudeOf: (magnitude: string, noun: string) => string;
  /** Fractions that are said rather than written in digits. */
  readonly fractions: readonly (readonly [share: number, words: string])[];
  readonly units: Readonly<Record<UnitCode, Noun | Sign>>;
  /** Where speech needs another word than print: "kilometres" for "km". */
  readonly spoken: Partial<Readonly<Record<UnitCode, Noun>>>;
  /** Joins number and noun; a language may say the number within the noun (an Arabic dual). */
  readonly count?: (number: string, noun: string, category: Intl.LDMLPluralRule) => string;
  readonly date: {
    readonly about: (date: string, precision: DatePrecision) => string;
    readonly possibly: (date: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly from: (date: string, precision: DatePrecision) => string;
    readonly until: (date: string, precision: DatePrecision) => string;
    readonly or: string;
  };
}
