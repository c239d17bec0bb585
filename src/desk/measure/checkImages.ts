import type {TypedRow} from "../../tables/index.ts";
import {isAfter} from "./checkDates.ts";
import {releasedBeforeImaged} from "./messages.ts";

/** Images of a place that a document dates after the release of its images of that place. */
export function checkImages(events: readonly TypedRow[]): readonly string[] {
  const ofKind = (kind: string) => events.filter(({values}) => values.kind === kind && values.place !== null);
  return ofKind("imaged").flatMap(imaged =>
    ofKind("released")
      .filter(({values}) => values.place === imaged.values.place && values.source === imaged.values.source)
      .filter(({values}) => isAfter(textOf(imaged.values.date), textOf(values.date)))
      .map(({values}) => releasedBeforeImaged(`${imaged.values.id}`, `${values.id}`, `${values.place}`))
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
