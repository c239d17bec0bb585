import type {Load} from "../loads/loadPage.ts";
import type {Moves} from "../loads/sliderToRepaint.ts";
import type {SiteName} from "../sites/sites.ts";
import {count, kilobytes, milliseconds, score, times} from "./quantities.ts";
import {table} from "./table.ts";

/** Medians, field by field. Null is a page that could not be made. */
export type Measured = Readonly<Record<SiteName, (Load & Moves) | null>>;

type Field = keyof (Load & Moves);

const rows: readonly (readonly [string, Field, (value: number | null) => string])[] = [
  ["HTML", "html", kilobytes],
  ["CSS", "css", kilobytes],
  ["JS", "js", kilobytes],
  ["JS after reading to the end", "jsInAll", kilobytes],
  ["fonts", "font", kilobytes],
  ["data and other", "other", kilobytes],
  ["requests", "requests", count],
  ["requests after reading to the end", "requestsInAll", count],
  ["first paint", "firstPaint", milliseconds],
  ["time to first chart", "firstChart", milliseconds],
  ["time to last chart", "lastChart", milliseconds],
  ["layout shift", "shift", score],
  ["layout shift after reading to the end", "shiftInAll", score],
  ["blocking time", "blocking", milliseconds],
  ["first move of a slider to repaint", "first", milliseconds],
  ["slider to repaint", "later", milliseconds]
];

export function pageTable(measured: Measured): string {
  const {nutgraf: ours, "notebook-kit": stock, "vega-embed": byHand, "zero-script": limit} = measured;
  const noSlider: readonly Field[] = ["first", "later"];
  return table(
    [
      "",
      "(a) ours",
      "(b) stock Notebook Kit",
      "(c) vega-embed",
      "(d) zero script",
      "ours to (d)",
      "ours to (b)"
    ],
    rows.map(([label, field, write]) => [
      label,
      ours ? write(ours[field]) : "–",
      stock ? write(stock[field]) : "–",
      byHand ? write(byHand[field]) : "–",
      limit && !noSlider.includes(field) ? write(limit[field]) : "–",
      noSlider.includes(field) ? "–" : times(ours?.[field], limit?.[field]),
      times(ours?.[field], stock?.[field])
    ])
  );
}
