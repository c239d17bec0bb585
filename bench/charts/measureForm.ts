import {JSDOM} from "jsdom";
import {chartFrame} from "../../test/chartFrame.ts";
import type {Form} from "./form.ts";
import {type Runs, timed} from "./timed.ts";

export interface Measured {
  readonly form: Form;
  readonly sizes: readonly Size[];
}

/** Milliseconds for one number of rows. */
export interface Size {
  /** The marks that ours then has. */
  readonly marks: number;
  readonly ours: number;
  /** Null where it would take minutes. */
  readonly like: number | null;
  /** What puts the like chart's text into a document; 0 where it is an element of one already. */
  readonly parse: number;
}

/** A like chart that takes so many milliseconds is not drawn of more rows. */
const patience = 1000;

export async function measureForm(
  form: Form,
  counts: readonly (readonly [rows: number, runs: Runs])[]
): Promise<Measured> {
  const sizes: Size[] = [];
  for (const [rows, runs] of counts) {
    const isSlow = sizes.some(({like}) => like === null || like > patience);
    sizes.push(await measureSize(form, rows, runs, isSlow));
  }
  return {form, sizes};
}

async function measureSize(form: Form, rows: number, runs: Runs, alone: boolean): Promise<Size> {
  const {document} = new JSDOM("<!doctype html>").window;
  const chart = form.chart(rows);
  const frame = chartFrame(640, {document});
  const like = form.like(rows, document);
  let text = "";
  const drawLike = async () => {
    const drawn = await like();
    text = typeof drawn === "string" ? drawn : "";
  };
  const parse = () => {
    if (text) document.createElement("div").innerHTML = text;
  };
  const times = await timed(runs, [() => chart.draw(frame), ...(alone ? [] : [drawLike, parse])]);
  const marks = (await chart.draw(frame)).querySelectorAll(".mark").length;
  return {marks, ours: times[0] ?? 0, like: times[1] ?? null, parse: text ? (times[2] ?? 0) : 0};
}
