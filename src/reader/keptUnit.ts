export const units = ["km", "mi"] as const;
export type Unit = (typeof units)[number];

export const isUnit = (text: unknown): text is Unit => units.some(unit => unit === text);

const key = "nutgraf-unit";

/** The unit that the reader chose before; null where none was, or where storage is out of reach. */
export function keptUnit(): Unit | null {
  try {
    const kept = localStorage.getItem(key);
    return isUnit(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the reader's unit for the next page, where storage allows. */
export function keepUnit(unit: Unit): void {
  try {
    localStorage.setItem(key, unit);
  } catch {
    // A sandboxed frame has no storage; the choice then holds for this page.
  }
}
