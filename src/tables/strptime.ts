import {literal} from "./literal.ts";

interface Parts {
  /** `yyyy-mm-dd`, not yet known to be in the calendar; null where the pattern has no full date. */
  readonly date: string | null;
  /** `hh:mm:ss`; null where the pattern has no hour. */
  readonly time: string | null;
  /** "", "Z" or "+02:00". */
  readonly zone: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames = "january|february|march|april|may|june|july|august|september|october|november|december";

const directives: Readonly<Record<string, string>> = {
  Y: "(?<Y>\\d{4})",
  y: "(?<y>\\d\\d)",
  m: "(?<m>\\d{1,2})",
  d: "(?<d>\\d{1,2})",
  b: `(?<b>${months.join("|")})`,
  B: `(?<b>${monthNames})`,
  H: "(?<H>\\d{1,2})",
  I: "(?<I>\\d{1,2})",
  M: "(?<M>\\d{1,2})",
  S: "(?<S>\\d{1,2})",
  p: "(?<p>am|pm)",
  z: "(?<z>Z|[+-]\\d\\d:?\\d\\d)",
  "%": "%"
};

/**
 * Reads text by a C and Python strptime pattern (`%Y %y %m %d %b %B %H %I %M %S %p %z %%`, English month names);
 * null for a pattern with any other directive, or one twice.
 */
export function strptime(pattern: string): ((text: string) => Parts | null) | null {
  const used = [...pattern.matchAll(/%(.?)/g)].map(([, letter = ""]) => letter);
  const letters = used.filter(letter => letter !== "%");
  if (letters.length === 0 || letters.some(letter => !Object.hasOwn(directives, letter))) return null;
  if (new Set(letters.map(letter => (letter === "B" ? "b" : letter))).size < letters.length) return null;
  const source = pattern.replace(/%(.)|[^%]+/g, (piece, letter: string | undefined) =>
    letter === undefined ? literal(piece) : (directives[letter] ?? "")
  );
  const form = new RegExp(`^${source}$`, "i");
  return text => {
    const groups = form.exec(text)?.groups;
    return groups ? {date: dateOf(groups), time: timeOf(groups), zone: zoneOf(groups.z)} : null;
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf({Y, y, m, b, d}: Groups): string | null {
  const month = m ?? (b === undefined ? undefined : String(months.indexOf(b.slice(0, 3).toLowerCase()) + 1));
  const year = Y ?? (y === undefined ? undefined : centuryOf(y));
  return year === undefined || month === undefined || d === undefined
    ? null
    : `${year}-${month.padStart(2, "0")}-${d.padStart(2, "0")}`;
}

/** POSIX: 69 to 99 are of the twentieth century, 00 to 68 of the twenty-first. */
function centuryOf(year: string): string {
  return `${Number(year) >= 69 ? "19" : "20"}${year}`;
}

function timeOf({H, I, M = "0", S = "0", p}: Groups): string | null {
  const hour = H ?? (I === undefined ? undefined : twelveHour(Number(I), p));
  return hour === undefined ? null : [hour, M, S].map(part => part.padStart(2, "0")).join(":");
}

/** An hour off the twelve-hour clock gives one that is no hour of the day. */
function twelveHour(hour: number, half: string | undefined): string {
  if (hour < 1 || hour > 12) return "99";
  return String((hour % 12) + (half?.toLowerCase() === "pm" ? 12 : 0));
}

function zoneOf(zone: string | undefined): string {
  return zone === undefined || /^z$/i.test(zone)
    ? (zone ?? "").toUpperCase()
    : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}
