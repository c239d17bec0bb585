/** The first and last millisecond of UTC that a date may be. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

const dayLength = 86_400_000;

/**
 * What a year, month or day may be, `X` standing for any digit: 2022-02-2X lies between the 20th and the 28th. Null where
 * no day is written so. Written here because the library for EDTF takes 29 February 2023 for 1 March, errs on X0, and
 * weighs more than all else that a reader loads.
 */
export function dayRange(written: string): DayRange | null {
  const [year = "", month = "XX", day = "XX"] = written.split("-");
  const days = [numbers(year, 4, 0, 9999), numbers(month, 2, 1, 12), numbers(day, 2, 1, 31)] as const;
  const first = firstDay(...days);
  const [years, months, inMonth] = days;
  const last = firstDay(years.toReversed(), months.toReversed(), inMonth.toReversed());
  return first === null || last === null ? null : {min: first, max: last + dayLength - 1};
}

/** The numbers that a pattern of digits and `X` may be. */
function numbers(pattern: string, digits: number, from: number, to: number): readonly number[] {
  if (pattern.length !== digits || !/^[0-9X]+$/.test(pattern)) return [];
  if (!pattern.includes("X")) return Number(pattern) < from || Number(pattern) > to ? [] : [Number(pattern)];
  const all = counted(from, to);
  if (/^X+$/.test(pattern)) return all;
  const isMeant = new RegExp(`^${pattern.replaceAll("X", "\\d")}$`);
  return all.filter(number => isMeant.test(String(number).padStart(digits, "0")));
}

function counted(from: number, to: number): number[] {
  const all: number[] = [];
  for (let number = from; number <= to; number++) all.push(number);
  return all;
}

/** The first that the calendar has, in the order given. */
function firstDay(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[]
): number | null {
  for (const year of years)
    for (const month of months)
      for (const day of days) {
        // Date.UTC would take the year 22 for 1922.
        const date = new Date(new Date(0).setUTCFullYear(year, month - 1, day));
        if (date.getUTCMonth() === month - 1) return date.getTime();
      }
  return null;
}
