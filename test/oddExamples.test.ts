import {resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import * as charts from "../charts/index.ts";
import type {Chart, Drawing} from "../src/figure/index.ts";
import {type ChartExample, chartExample} from "../src/publish/gallery/chartExample.ts";
import {type OpenModules, openModules} from "../src/publish/openModules.ts";
import {chartFrame} from "./chartFrame.ts";
import {chartProblems} from "./chartInvariants.ts";
import {many, oddExamples} from "./oddExamples.ts";

const root = resolve(import.meta.dirname, "..");
const names = Object.values(charts).map(({module}) => module.name);

let open: OpenModules;

beforeAll(async () => {
  open = await openModules(root);
});
afterAll(() => open?.close());

async function exampleOf(name: string): Promise<ChartExample & {readonly rows: readonly Row[]}> {
  const file = `${root}/charts/${name}.example.ts`;
  const example = chartExample(await open.modules.runner.import(file), name, file);
  return {...example, rows: [...example.rows] as Row[]};
}

type Row = Readonly<Record<string, unknown>>;

/** What is wrong with a chart, drawn at some widths; null where it refuses its rows with a message of ours. */
async function problemsOf(make: () => Chart<Drawing>, widths: readonly number[]): Promise<string[] | null> {
  try {
    const chart = make();
    const table = chart.table("en");
    const problems: string[] = [];
    for (const width of widths) {
      const drawn = await chart.draw(chartFrame(width));
      const found =
        drawn.localName === "svg" ? chartProblems(drawn as SVGSVGElement, table) : htmlProblems(drawn);
      problems.push(...found.slice(0, 3).map(problem => `at ${width}: ${problem}`));
    }
    const said = [chart.describe("en"), ...table.rows.flatMap(({cells}) => cells)].join(" ");
    if (/NaN|undefined|Infinity|∞/u.test(said)) problems.push(`says ${said.slice(0, 200)}`);
    return problems;
  } catch (error) {
    if (!(error instanceof Error)) return [`throws ${String(error)}`];
    return isOurs(error) ? null : [`throws ${error.stack?.split("\n").slice(0, 3).join(" ")}`];
  }
}

/** Whether it says what is wrong with the rows, and is not the language's own. */
function isOurs(error: Error): boolean {
  const isNative =
    /undefined|\[object|^Invalid (?:array|time|string|date)|call stack|is not (?:a function|iterable)/u;
  return [Error, RangeError].some(kind => error.constructor === kind) && !isNative.test(error.message);
}

function htmlProblems(drawn: Drawing): string[] {
  return /NaN|undefined|Infinity/u.test(drawn.outerHTML) ? ["is not a number somewhere"] : [];
}

describe.each(names)("%s", name => {
  test("draws what is true of bad and extreme rows, or says why not, and warns of nothing", async () => {
    const warned = [vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
    const {module, rows, options} = await exampleOf(name);
    expect(await problemsOf(() => module(rows, options), [320, 480, 640, 920])).toEqual([]);
    const found: string[] = [];
    let drawn = 0;
    for (const [title, change] of Object.entries(oddExamples)) {
      const problems = await problemsOf(() => module(change(rows), options), [320, 640]);
      if (problems) drawn++;
      found.push(...(problems ?? []).map(problem => `${title}: ${problem}`));
    }
    expect(found).toEqual([]);
    // Forms that add up or join refuse much of it with a reason; what they refuse wholly would prove nothing.
    expect(drawn).toBeGreaterThan(0);
    for (const spy of warned) expect(spy.mock.calls).toEqual([]);
    vi.restoreAllMocks();
  });

  test("draws two thousand rows, or says why not", async () => {
    const {module, rows, options} = await exampleOf(name);
    const problems = await problemsOf(() => module(many(rows, 2000), options), [640]);
    expect(problems?.filter(problem => !/overlaps/u.test(problem)) ?? []).toEqual([]);
  });
});
