// In capitals: "to march 40 miles" and "may 3 of them" are no dates.
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|" +
  "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

/** Dates and times of day in an English text: "28 February", "Jan. 19, 2022", "2022-02-28", "05:00". */
export const dated = new RegExp(
  [
    "\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b",
    "\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b",
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${month}(?:,?\\s+\\d{4}\\b)?`,
    `\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d{3})(?:,?\\s+\\d{4}\\b)?`,
    `\\b${month}\\s+\\d{4}\\b`
  ].join("|"),
  "gu"
);
