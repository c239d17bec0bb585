import type {UnitCode} from "./unit.ts";

type Row = readonly [pattern: string, unit: UnitCode];

/** Measures stand right after their number: "64km-long", "8 miles". Longer names come before their beginnings. */
const measures: readonly Row[] = [
  ["sq(?:uare)?\\.?\\s*(?:kilomet(?:re|er)s?|kms?)|km(?:2|²)", "km2"],
  ["sq(?:uare)?\\.?\\s*(?:miles?|mi)|mi(?:2|²)", "mi2"],
  ["kilomet(?:re|er)s?|kms?", "km"],
  ["miles?|mi", "mi"],
  ["minutes?|mins?", "min"],
  ["months?", "mo"],
  ["met(?:re|er)s?|m", "m"],
  ["feet|foot|ft", "ft"],
  ["hectares?|ha", "ha"],
  ["hours?|hrs?|h", "h"],
  ["days?", "d"],
  ["weeks?|wks?", "wk"],
  ["years?", "a"],
  ["per\\s?cent|%", "share"],
  ["roubles?|rubles?|RUB|₽", "RUB"],
  ["pounds?(?:\\ssterling)?|GBP", "GBP"],
  ["(?:US\\s)?dollars?|USD", "USD"],
  ["euros?|EUR|€", "EUR"]
];

/** What is counted may follow adjectives: "two hundred ballistic and cruise missiles". */
const counted: readonly Row[] = [
  ["(?:(?:missile|air|rocket|drone)\\s?)?strikes?", "strike"],
  ["towns?(?:\\sand\\svillages)?|villages?|settlements?|population\\scent(?:re|er)s?", "settlement"],
  ["tanks?", "tank"],
  ["missiles?|rockets?", "missile"],
  ["aircraft|(?:war)?planes?|helicopters?|jets?", "aircraft"],
  ["vehicles?|trucks?|lorry|lorries", "vehicle"],
  ["axes|axis", "axis"],
  [
    "people|persons?|soldiers?|troops|servicemen|members|civilians?|citizens?|residents?|prisoners?|saboteurs?|" +
      "paratroopers?|fighters?|workers?|children|men|women|casualties",
    "person"
  ]
];

// Words that begin something else than the thing counted.
const stop =
  "of|in|on|at|to|from|by|for|with|were|was|is|are|be|been|has|have|had|that|which|who|when|while|than|or|as|" +
  "into|a|an|one|two|three|four|five|six|seven|eight|nine|ten";
const adjectives = `(?:(?!(?:${stop})\\b)[\\p{L}’'-]+\\s+){0,3}?`;
const alternatives = (rows: readonly Row[]) => rows.map(([words]) => `(${words})`).join("|");
const wordEnd = "(?![\\p{L}\\p{N}])";
const measure = new RegExp(`^(?:[\\s-]?|\\s+of\\s+)(?:${alternatives(measures)})${wordEnd}`, "iu");
const thing = new RegExp(
  `^\\s+(?:of\\s+(?:(?:the|its|their)\\s+)?)?${adjectives}(?:${alternatives(counted)})${wordEnd}`,
  "iu"
);

export const currencies: Readonly<Record<string, UnitCode>> = {"£": "GBP", $: "USD", "€": "EUR", "₽": "RUB"};

export interface UnitReading {
  readonly unit: UnitCode | null;
  /** How much of the text the unit's name takes up, with what stands before it. */
  readonly length: number;
}

/** The English unit that a text begins with, right after a number. */
export function readUnit(text: string): UnitReading {
  return first(measure, measures, text) ?? first(thing, counted, text) ?? {unit: null, length: 0};
}

function first(pattern: RegExp, rows: readonly Row[], text: string): UnitReading | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const row = rows[match.slice(1).findIndex(group => group !== undefined)];
  return row === undefined ? null : {unit: row[1], length: match[0].length};
}
