import {table} from "../results/table.ts";
import type {Measured, Size} from "./measureForm.ts";

export interface ChartsRun {
  readonly date: string;
  readonly machine: string;
  readonly versions: string;
  readonly runs: number;
  readonly measured: readonly Measured[];
}

const ms = (time: number | null): string => (time === null ? "—" : time.toFixed(0));
const times = (a: number | null, b: number | null): string =>
  a === null || b === null ? "—" : `${(a / b).toFixed(2)} ×`;

/** The results of a run, as a section of Markdown. */
export function chartsPage({date, machine, versions, runs, measured}: ChartsRun): string {
  const of = (library: Measured["form"]["beside"]) => measured.filter(({form}) => form.beside === library);
  const [plot, vega] = [of("Observable Plot"), of("plain Vega")];
  return [
    `## ${date}`,
    `${versions}. ${machine}. Medians of ${runs} warm runs each.`,
    ...(plot.length ? ["### D3 forms beside Observable Plot", plotTable(plot)] : []),
    ...(vega.length ? ["### Vega-Lite forms beside plain Vega", vegaTable(vega)] : []),
    ""
  ].join("\n\n");
}

function plotTable(measured: readonly Measured[]): string {
  return table(
    ["module", ...heads(measured, ["ms", "Plot, ms", "ratio"]), "growth", "Plot's growth"],
    measured.map(({form, sizes}) => [
      form.name,
      ...sizes.flatMap(({marks, ours, like}) => [`${marks}`, ms(ours), ms(like), times(ours, like)]),
      growth(sizes, "ours"),
      growth(sizes, "like")
    ])
  );
}

function vegaTable(measured: readonly Measured[]): string {
  return table(
    [
      "module",
      ...heads(measured, ["ms", "Vega, text, ms", "ratio", "Vega, in a document, ms", "ratio "]),
      "growth",
      "Vega's growth"
    ],
    measured.map(({form, sizes}) => [
      form.name,
      ...sizes.flatMap(({marks, ours, like, parse}) => [
        `${marks}`,
        ms(ours),
        ms(like),
        times(ours, like),
        ms(like === null ? null : like + parse),
        times(ours, like === null ? null : like + parse)
      ]),
      growth(sizes, "ours"),
      growth(sizes, "like")
    ])
  );
}

const heads = (measured: readonly Measured[], each: readonly string[]): string[] =>
  (measured[0]?.sizes ?? []).flatMap(() => ["marks", ...each]);

function growth(sizes: readonly Size[], of: "ours" | "like"): string {
  const [first, last] = [sizes[0], sizes.at(-1)];
  return first && last && first !== last ? times(last[of], first[of]) : "";
}
