/** What Vega's number and time formats are told of a language: D3's locale definitions, made from Intl. */
export function vegaLocale(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.8);
  const sign = (type: Intl.NumberFormatPartTypes, otherwise: string) =>
    parts.find(part => part.type === type)?.value ?? otherwise;
  return {
    number: {
      decimal: sign("decimal", "."),
      thousands: sign("group", ""),
      grouping: [3],
      currency: ["", ""] as [string, string],
      minus: sign("minusSign", "−").replace("-", "−")
    },
    time: {
      dateTime: "%-d %B %Y, %H:%M",
      date: "%-d %B %Y",
      time: "%H:%M",
      periods: ["AM", "PM"] as [string, string],
      days: names(locale, {weekday: "long"}, week),
      shortDays: names(locale, {weekday: "short"}, week),
      months: names(locale, {month: "long"}, year),
      shortMonths: names(locale, {month: "short"}, year)
    }
  };
}

/** A Sunday to a Saturday, as D3 counts. */
const week = Array.from({length: 7}, (_, day) => Date.UTC(2023, 0, 1 + day));
const year = Array.from({length: 12}, (_, month) => Date.UTC(2023, month, 1));

function names(locale: string, format: Intl.DateTimeFormatOptions, dates: readonly number[]): never {
  const {format: name} = new Intl.DateTimeFormat(locale, {...format, timeZone: "UTC"});
  return dates.map(date => name(date)) as never;
}
