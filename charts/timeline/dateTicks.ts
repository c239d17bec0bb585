import type {ScaleTime} from "d3-scale";
import type {Tick} from "../../src/figure/index.ts";

const day = 86_400_000;

/** Ticks of a UTC scale, as coarse as its width asks for; with years, the year stands at the first tick and where it changes. */
export function dateTicks(scale: ScaleTime<number, number>, locale: string, years: boolean): Tick[] {
  const [from = 0, to = 0] = scale.range();
  const dates = scale
    .ticks(Math.max(3, Math.floor((to - from) / 100)))
    .filter(date => date.getTime() % day === 0);
  const step = dates[0] && dates[1] ? dates[1].getTime() - dates[0].getTime() : day;
  let year = Number.NaN;
  return dates.map(date => {
    const isNewYear = years && date.getUTCFullYear() !== year;
    year = date.getUTCFullYear();
    return {at: scale(date), text: format(locale, step, isNewYear).format(date)};
  });
}

function format(locale: string, step: number, isNewYear: boolean): Intl.DateTimeFormat {
  const parts: Intl.DateTimeFormatOptions =
    step >= 360 * day
      ? {year: "numeric"}
      : {
          month: "short",
          ...(step < 27 * day ? {day: "numeric"} : {}),
          ...(isNewYear ? {year: "numeric"} : {})
        };
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...parts,
    timeZone: "UTC",
    calendar: "gregory"
  });
}
