import {table} from "../results/table.ts";
import type {Measured, Size} from "./measureForm.ts";

export interface ChartsRun {
  readonly date: string;
  readonly machine: string;
  readonly versions: string;
  readonly measured: readonly Measured[];
}

const ms = (time: number | null): string => (time === null ? "—" : time.toFixed(0));
const times = (a: number | null, b: number | null): string =>
  a === null || b === null ? "—" : `${(a / b).toFixed(2)} ×`;

/** The results of a run, as a section of Markdown. */
export function chartsPage({date, machine, versions, measured}: ChartsRun): string {
  const of = (library: Measured["form"]["beside"]) => measured.filter(({form}) => form.beside === library);
  const [plot, vega] = [of("Observable Plot"), of("plain Vega")];
  return [
    `## ${date}`,
    `${versions}. ${machine}.`,
    ...(plot.length ? ["### D3 forms beside Observable Plot", plotTable(plot)] : []),
    ...(vega.length ? ["### Vega-Lite forms beside plain Vega", vegaTable(vega)] : []),
    ""
  ].join("\n\n");
}

const plotTable = (measured: readonly Measured[]): string =>
  besideTable(measured, ["Plot, ms", "Plot, with the same on its marks, ms"], "Plot's growth");

const vegaTable = (measured: readonly Measured[]): string =>
  besideTable(measured, ["Vega, text, ms", "Vega, in a document, ms"], "Vega's growth");

function besideTable(
  measured: readonly Measured[],
  [like, equal]: readonly [string, string],
  likeGrowth: string
): string {
  return table(
    ["module", ...heads(measured, ["ms", like, "ratio", equal, "ratio "]), "growth", likeGrowth],
    measured.map(({form, sizes}) => [
      form.name,
      ...sizes.flatMap(({marks, ours, like, finished}) => [
        `${marks}`,
        ms(ours),
        ms(like),
        times(ours, like),
        ms(finished),
        times(ours, finished)
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
