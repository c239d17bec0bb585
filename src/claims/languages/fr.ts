import type {Language} from "./language.ts";

const same = (other: string) => ({other});
const plural = (one: string, other = `${one}s`) => ({one, other});

export const fr: Language = {
  hedged: {
    exactly: x => x,
    about: x => `environ ${x}`,
    nearly: x => `presque ${x}`,
    at_least: x => `au moins ${x}`,
    more_than: x => `plus de ${x}`,
    at_most: x => `au plus ${x}`,
    fewer_than: x => `moins de ${x}`
  },
  range: (low, high) => `${low} à ${high}`,
  magnitudes: {
    1: "plusieurs",
    10: "des dizaines",
    12: "des douzaines",
    20: "des dizaines",
    100: "des centaines",
    1e3: "des milliers",
    1e4: "des dizaines de milliers",
    1e5: "des centaines de milliers",
    1e6: "des millions",
    1e9: "des milliards"
  },
  magnitudeOf: (magnitude, noun) => {
    if (magnitude === "plusieurs") return `plusieurs ${noun}`;
    return /^[aeéèêiouhâ]/i.test(noun) ? `${magnitude} d’${noun}` : `${magnitude} de ${noun}`;
  },
  fractions: [
    [1 / 2, "la moitié"],
    [1 / 3, "un tiers"],
    [2 / 3, "deux tiers"],
    [1 / 4, "un quart"],
    [3 / 4, "trois quarts"],
    [1 / 5, "un cinquième"]
  ],
  units: {
    km: same("km"),
    mi: plural("mille"),
    m: plural("mètre"),
    ft: plural("pied"),
    km2: same("km²"),
    mi2: plural("mille carré", "milles carrés"),
    ha: plural("hectare"),
    person: plural("personne"),
    vehicle: plural("véhicule"),
    tank: plural("char"),
    aircraft: plural("avion"),
    missile: plural("missile"),
    strike: plural("frappe"),
    settlement: plural("localité"),
    axis: plural("axe"),
    count: same(""),
    RUB: plural("rouble"),
    GBP: plural("livre sterling", "livres sterling"),
    USD: plural("dollar"),
    EUR: plural("euro"),
    min: plural("minute"),
    h: plural("heure"),
    d: plural("jour"),
    wk: plural("semaine"),
    mo: same("mois"),
    a: plural("an"),
    share: same("%"),
    ratio: same("")
  },
  spoken: {
    km: plural("kilomètre"),
    km2: plural("kilomètre carré", "kilomètres carrés"),
    share: same("pour cent")
  },
  date: {
    about: (date, precision) => `vers ${precision === "day" ? `le ${date}` : date}`,
    possibly: date => `peut-être ${date}`,
    range: (from, to) => `${from} – ${to}`,
    from: (date, precision) => `à partir ${precision === "day" ? "du" : "de"} ${date}`,
    until: (date, precision) => `jusqu’${precision === "day" ? "au" : "à"} ${date}`,
    or: "ou"
  }
};
