import type {Caster} from "./cast.ts";
import {strptime} from "./strptime.ts";

/** `yyyy-mm-dd`, or read by a strptime pattern into that; null for a pattern that is not supported. */
export function dateCaster(format: string): Caster | null {
  if (format !== "default") return patterned(format, parts => parts.date, "a date");
  return text => (isDate(text) ? {value: text} : {expected: "a date: write it as 2022-02-28"});
}

/** `hh:mm:ss`, or read by a strptime pattern into that; null for a pattern that is not supported. */
export function timeCaster(format: string): Caster | null {
  if (format !== "default") return patterned(format, parts => parts.time, "a time");
  return text => (isTime(text) ? {value: text} : {expected: "a time: write it as 15:00:00"});
}

/** XML Schema's dateTime, the zone optional, or read by a strptime pattern into that; null for a pattern that is not supported. */
export function datetimeCaster(format: string): Caster | null {
  if (format !== "default") {
    return patterned(
      format,
      ({date, time, zone}) => (date && time ? `${date}T${time}${zone}` : null),
      "a date with a time"
    );
  }
  return text => {
    const [, date = "", time = ""] =
      /^(.{10})T(.{8})(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/.exec(text) ?? [];
    return isDate(date) && isTime(time)
      ? {value: text}
      : {expected: "a date with a time: write it as 2022-02-28T15:00:00Z"};
  };
}

export const castYear: Caster = text =>
  /^-?(?:[1-9]\d{3,}|0\d{3})$/.test(text) ? {value: Number(text)} : {expected: "a year: write it as 2022"};

export const castYearmonth: Caster = text =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)
    ? {value: text}
    : {expected: "a month of a year: write it as 2022-02"};

/** XML Schema's duration: at least one part, in order, a fraction only in the seconds. */
export const castDuration: Caster = text =>
  /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(text)
    ? {value: text}
    : {expected: "a duration: write it as P1DT12H"};

function isDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // The day of a month that is too short for it rolls over into the next.
  return date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month);
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text);
}

function patterned(
  format: string,
  pick: (parts: {date: string | null; time: string | null; zone: string}) => string | null,
  what: string
): Caster | null {
  const pattern = format.replace(/^fmt:/, "");
  const read = strptime(pattern);
  if (read === null) return null;
  return text => {
    const parts = read(text);
    const value =
      parts && (parts.date === null || isDate(parts.date)) && (parts.time === null || isTime(parts.time))
        ? pick(parts)
        : null;
    return value === null ? {expected: `${what} in the form ${pattern}`} : {value};
  };
}
