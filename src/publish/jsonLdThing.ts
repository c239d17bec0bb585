/** A thing of schema.org without what is not known: null, the empty text and the empty list are left out. */
export function thing(type: string, properties: Readonly<Record<string, unknown>>): object {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
  );
  return {"@type": type, ...Object.fromEntries(known)};
}

/** Names a thing that is described elsewhere on the page. */
export const reference = (id: string): object => ({"@id": id});

/** A date as ISO 8601 has it too; null where EDTF says more than that: about, or one of several. */
export function isoDate(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(?:-\d\d){0,2}$/u.test(edtf) ? edtf : null;
}

/** The same of a date or an interval whose ends are known. */
export function isoTime(edtf: string | null): string | null {
  const ends = edtf?.split("/") ?? [];
  return ends.length > 0 && ends.length <= 2 && ends.every(end => isoDate(end) !== null) ? edtf : null;
}
