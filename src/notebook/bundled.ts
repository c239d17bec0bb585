import {importInstead, noDatabase, noSampleData, noSecret, notBundled} from "./messages.ts";

/** The built-in names, each with its module in `runtime/builtins`. */
export const builtinModules: ReadonlyMap<string, string> = new Map([
  ["htl", "htl.ts"],
  ["html", "htl.ts"],
  ["svg", "htl.ts"],
  ["md", "md.ts"],
  ["tex", "tex.ts"],
  ["dot", "dot.ts"],
  ["Inputs", "Inputs.ts"],
  ["d3", "d3.ts"],
  ["Plot", "Plot.ts"],
  ["topojson", "topojson.ts"],
  ["Generators", "Generators.ts"],
  ["Mutable", "Mutable.ts"],
  ["width", "width.ts"],
  ["dark", "dark.ts"],
  ["now", "now.ts"],
  ["FileAttachment", "FileAttachment.ts"],
  ["cite", "cite.ts"],
  ["claim", "claim.ts"],
  ["compute", "compute.ts"],
  ["measured", "measured.ts"],
  ["reference", "reference.ts"],
  ["words", "words.ts"],
  ["figure", "figure.ts"],
  ["table", "table.ts"],
  ["noticeAndWonder", "noticeAndWonder.ts"],
  ["quiz", "quiz.ts"],
  ["timer", "timer.ts"],
  ["youDraw", "youDraw.ts"]
]);

/** Built-ins that are libraries as they are, of which a published page takes the parts that its cells use. */
export const builtinLibraries: ReadonlyMap<string, string> = new Map([
  ["Inputs", "@observablehq/inputs"],
  ["d3", "d3"],
  ["Plot", "@observablehq/plot"],
  ["topojson", "topojson-client"]
]);

/** The stylesheets that a built-in's output needs, as a bundler finds them. */
const stylesheets = new Map([
  ["Inputs", "@observablehq/inputs/dist/index.css"],
  ["tex", "katex/dist/katex.min.css"]
]);

export function stylesheetsOf(builtins: Iterable<string>): string[] {
  return [...builtins].flatMap(name => stylesheets.get(name) ?? []);
}

const packages = new Map([
  ["_", ["_", "lodash-es"]],
  ["aq", ["* as aq", "arquero"]],
  ["Arrow", ["* as Arrow", "apache-arrow"]],
  ["echarts", ["* as echarts", "echarts"]],
  ["L", ["* as L", "leaflet"]],
  ["mapboxgl", ["mapboxgl", "mapbox-gl"]],
  ["mermaid", ["mermaid", "mermaid"]],
  ["React", ["* as React", "react"]],
  ["ReactDOM", ["* as ReactDOM", "react-dom/client"]],
  ["vl", ["* as vl", "vega-lite-api"]],
  ["duckdb", ["* as duckdb", "@duckdb/duckdb-wasm"]]
] as const);

const databases = new Set(["DatabaseClient", "DuckDBClient", "Interpreter"]);
const sampleData = new Set(
  "aapl alphabet cars citywages diamonds flare industries miserables olympians penguins pizza weather".split(
    " "
  )
);

/** For a name that Notebook Kit has and we have not: what to do. Null for other names. */
export function absentBuiltin(name: string): string | null {
  const [clause, packageName] = packages.get(name as "_") ?? [];
  if (clause && packageName) return notBundled(name, importInstead(name, clause, packageName));
  if (databases.has(name)) return notBundled(name, noDatabase());
  if (sampleData.has(name)) return notBundled(name, noSampleData());
  return name === "Secret" ? notBundled(name, noSecret()) : null;
}
