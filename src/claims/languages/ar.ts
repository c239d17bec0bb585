import type {Language, Noun} from "./language.ts";

/** `few` is the plural of 3 to 10, `many` the accusative of 11 to 99, `other` the genitive of hundreds; `of` is definite. */
const forms = (one: string, two: string, few: string, many: string, other: string, of: string): Noun => ({
  zero: other,
  one,
  two,
  few,
  many,
  other,
  of
});
const same = (other: string) => ({other});

/** After a preposition a dual ends in -ayn, not -ān. */
const oblique = (figure: string) => figure.replace(/ان(?= |$)/gu, "ين");

export const ar: Language = {
  hedged: {
    exactly: x => x,
    about: x => `نحو ${oblique(x)}`,
    nearly: x => `ما يقارب ${oblique(x)}`,
    at_least: x => `ما لا يقل عن ${oblique(x)}`,
    more_than: x => `أكثر من ${oblique(x)}`,
    at_most: x => `ما لا يزيد على ${oblique(x)}`,
    fewer_than: x => `أقل من ${oblique(x)}`
  },
  range: (low, high) => `من ${low} إلى ${oblique(high)}`,
  magnitudes: {
    1: "عدد",
    10: "عشرات",
    12: "عشرات",
    20: "عشرات",
    100: "مئات",
    1e3: "آلاف",
    1e4: "عشرات الآلاف",
    1e5: "مئات الآلاف",
    1e6: "ملايين",
    1e9: "مليارات"
  },
  magnitudeOf: (magnitude, noun) =>
    magnitude === "عدد" || magnitude.includes(" ") ? `${magnitude} من ${noun}` : `${magnitude} ${noun}`,
  fractions: [
    [1 / 2, "نصف"],
    [1 / 3, "ثلث"],
    [2 / 3, "ثلثان"],
    [1 / 4, "ربع"],
    [3 / 4, "ثلاثة أرباع"],
    [1 / 5, "خمس"]
  ],
  units: {
    km: same("كم"),
    mi: forms("ميل واحد", "ميلان", "أميال", "ميلًا", "ميل", "الأميال"),
    m: forms("متر واحد", "متران", "أمتار", "مترًا", "متر", "الأمتار"),
    ft: forms("قدم واحدة", "قدمان", "أقدام", "قدمًا", "قدم", "الأقدام"),
    km2: same("كم²"),
    mi2: forms("ميل مربع واحد", "ميلان مربعان", "أميال مربعة", "ميلًا مربعًا", "ميل مربع", "الأميال المربعة"),
    ha: forms("هكتار واحد", "هكتاران", "هكتارات", "هكتارًا", "هكتار", "الهكتارات"),
    person: forms("شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص", "الأشخاص"),
    vehicle: forms("مركبة واحدة", "مركبتان", "مركبات", "مركبة", "مركبة", "المركبات"),
    tank: forms("دبابة واحدة", "دبابتان", "دبابات", "دبابة", "دبابة", "الدبابات"),
    aircraft: forms("طائرة واحدة", "طائرتان", "طائرات", "طائرة", "طائرة", "الطائرات"),
    missile: forms("صاروخ واحد", "صاروخان", "صواريخ", "صاروخًا", "صاروخ", "الصواريخ"),
    strike: forms("ضربة واحدة", "ضربتان", "ضربات", "ضربة", "ضربة", "الضربات"),
    settlement: forms("بلدة واحدة", "بلدتان", "بلدات", "بلدة", "بلدة", "البلدات"),
    axis: forms("محور واحد", "محوران", "محاور", "محورًا", "محور", "المحاور"),
    count: same(""),
    RUB: forms("روبل واحد", "روبلان", "روبلات", "روبلًا", "روبل", "الروبلات"),
    GBP: forms(
      "جنيه إسترليني واحد",
      "جنيهان إسترلينيان",
      "جنيهات إسترلينية",
      "جنيهًا إسترلينيًا",
      "جنيه إسترليني",
      "الجنيهات الإسترلينية"
    ),
    USD: forms("دولار واحد", "دولاران", "دولارات", "دولارًا", "دولار", "الدولارات"),
    EUR: same("يورو"),
    min: forms("دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "دقيقة", "الدقائق"),
    h: forms("ساعة واحدة", "ساعتان", "ساعات", "ساعة", "ساعة", "الساعات"),
    d: forms("يوم واحد", "يومان", "أيام", "يومًا", "يوم", "الأيام"),
    wk: forms("أسبوع واحد", "أسبوعان", "أسابيع", "أسبوعًا", "أسبوع", "الأسابيع"),
    mo: forms("شهر واحد", "شهران", "أشهر", "شهرًا", "شهر", "الأشهر"),
    a: forms("سنة واحدة", "سنتان", "سنوات", "سنة", "سنة", "السنوات"),
    share: same("%"),
    ratio: same("")
  },
  spoken: {
    km: forms("كيلومتر واحد", "كيلومتران", "كيلومترات", "كيلومترًا", "كيلومتر", "الكيلومترات"),
    km2: forms(
      "كيلومتر مربع واحد",
      "كيلومتران مربعان",
      "كيلومترات مربعة",
      "كيلومترًا مربعًا",
      "كيلومتر مربع",
      "الكيلومترات المربعة"
    ),
    share: same("في المئة")
  },
  // One and two are said by the noun alone.
  count: (number, noun, category) => (category === "one" || category === "two" ? noun : `${number} ${noun}`),
  date: {
    about: date => `نحو ${date}`,
    possibly: date => `ربما ${date}`,
    range: (from, to) => `من ${from} إلى ${to}`,
    from: date => `منذ ${date}`,
    until: date => `حتى ${date}`,
    or: "أو"
  }
};
