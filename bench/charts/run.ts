import {readFile, writeFile} from "node:fs/promises";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {load, machine} from "../results/machine.ts";
import {chartsPage} from "./chartsPage.ts";
import {drawnWith} from "./drawnWith.ts";
import {type Measured, measureForm} from "./measureForm.ts";
import {plotForms} from "./plotForms.ts";
import {vegaForms} from "./vegaForms.ts";

const {values} = parseArgs({
  options: {
    only: {type: "string", multiple: true},
    quick: {type: "boolean", default: false},
    help: {type: "boolean"}
  }
});

if (values.help) {
  console.log(`node bench/charts/run.ts [--quick] [--only MODULE]

draws each chart module of 1,000 and of 10,000 marks in Node, beside the like chart by Observable Plot or plain Vega;
prints the results and adds them to bench/CHARTS.md

  --only   this module, printed only; may be repeated
  --quick  1,000 marks, printed only`);
} else {
  const {only, quick} = values;
  const before = `${machine()}.`;
  const busy = load();
  const counts = [
    [1000, {inRow: 6, rows: 3}],
    ...(quick ? [] : [[10_000, {inRow: 1, rows: 3}] as const])
  ] as const;
  const measured: Measured[] = [];
  for (const form of [...plotForms, ...vegaForms].filter(({name}) => !only || only.includes(name))) {
    console.error(form.name);
    measured.push(await measureForm(form, counts));
  }
  const date = new Date().toISOString().slice(0, 10);
  const page = chartsPage({
    date,
    machine: `${before} Load before: ${busy}; after: ${load()}`,
    versions: drawnWith(),
    measured
  });
  console.log(page);
  const file = resolve(import.meta.dirname, "../CHARTS.md");
  if (!only && !quick) await writeFile(file, `${(await readFile(file, "utf8")).trimEnd()}\n\n${page}`);
}
