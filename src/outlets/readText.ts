import type {ReaderUnit} from "../figure/index.ts";

/** What a reader of one of the units reads in a part of a figure, in one line; empty where there is no such part. */
export function readText(figure: Element, selector: string, unit: ReaderUnit): string {
  const copy = figure.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const other of copy?.querySelectorAll(`.in-${unit === "km" ? "mi" : "km"}`) ?? []) other.remove();
  return (copy?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
}
