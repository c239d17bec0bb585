import type {Language} from "./language.ts";

const same = (other: string) => ({other});
const plural = (one: string, other = `${one}s`) => ({one, other});

export const en: Language = {
  hedged: {
    exactly: x => x,
    about: x => `about ${x}`,
    nearly: x => `nearly ${x}`,
    at_least: x => `at least ${x}`,
    more_than: x => `more than ${x}`,
    at_most: x => `at most ${x}`,
    fewer_than: (x, counted) => `${counted ? "fewer" : "less"} than ${x}`
  },
  range: (low, high) => `${low} to ${high}`,
  magnitudes: {
    1: "several",
    10: "tens",
    12: "dozens",
    20: "scores",
    100: "hundreds",
    1e3: "thousands",
    1e4: "tens of thousands",
    1e5: "hundreds of thousands",
    1e6: "millions",
    1e7: "tens of millions",
    1e8: "hundreds of millions",
    1e9: "billions"
  },
  magnitudeOf: (magnitude, noun) => (magnitude === "several" ? `several ${noun}` : `${magnitude} of ${noun}`),
  fractions: [
    [1 / 2, "a half"],
    [1 / 3, "a third"],
    [2 / 3, "two thirds"],
    [1 / 4, "a quarter"],
    [3 / 4, "three quarters"],
    [1 / 5, "a fifth"]
  ],
  units: {
    km: same("km"),
    mi: plural("mile"),
    m: plural("metre"),
    ft: plural("foot", "feet"),
    km2: same("sq km"),
    mi2: plural("sq mile"),
    ha: plural("hectare"),
    person: plural("person", "people"),
    vehicle: plural("vehicle"),
    tank: plural("tank"),
    aircraft: same("aircraft"),
    missile: plural("missile"),
    strike: plural("strike"),
    settlement: plural("settlement"),
    axis: plural("axis", "axes"),
    count: same(""),
    RUB: plural("rouble"),
    GBP: {sign: "£", noun: plural("pound")},
    USD: {sign: "$", noun: plural("dollar")},
    EUR: {sign: "€", noun: plural("euro")},
    min: plural("minute"),
    h: plural("hour"),
    d: plural("day"),
    wk: plural("week"),
    mo: plural("month"),
    a: plural("year"),
    share: same("%"),
    ratio: same("")
  },
  spoken: {
    km: plural("kilometre"),
    km2: plural("square kilometre"),
    mi2: plural("square mile"),
    share: same("percent")
  },
  date: {
    about: date => `about ${date}`,
    possibly: date => `possibly ${date}`,
    range: (from, to) => `${from} to ${to}`,
    from: date => `from ${date}`,
    until: date => `until ${date}`,
    or: "or"
  }
};
