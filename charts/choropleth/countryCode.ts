/** ISO 3166 numeric codes, which the drawing layer knows its countries by, of the codes of two letters that tables have. */
const numeric: Readonly<Record<string, string>> = {
  AL: "008",
  AM: "051",
  AX: "248",
  AZ: "031",
  BA: "070",
  BG: "100",
  BY: "112",
  CZ: "203",
  EE: "233",
  FI: "246",
  GE: "268",
  GR: "300",
  HR: "191",
  HU: "348",
  KZ: "398",
  LT: "440",
  LV: "428",
  MD: "498",
  ME: "499",
  MK: "807",
  PL: "616",
  RO: "642",
  RS: "688",
  RU: "643",
  SE: "752",
  SK: "703",
  TM: "795",
  TR: "792",
  UA: "804",
  UZ: "860"
};

/** The id that the drawing layer has for a country's code of two letters; null for one that it does not draw. */
export function layerId(code: string): string | null {
  return numeric[code] ?? null;
}
