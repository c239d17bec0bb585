import {JSDOM} from "jsdom";
import {chartFrame} from "../../test/chartFrame.ts";
import {equipped} from "./equipped.ts";
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
  /** The like chart made equal: its text put into a document, or what our marks have put on the marks of its element. */
  readonly finished: number | null;
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
  const finished = async () => {
    const drawn = await like();
    if (typeof drawn === "string") document.createElement("div").innerHTML = drawn;
    else equipped(drawn);
  };
  const times = await timed(runs, [() => chart.draw(frame), ...(alone ? [] : [like, finished])]);
  const marks = (await chart.draw(frame)).querySelectorAll(".mark").length;
  return {marks, ours: times[0] ?? 0, like: times[1] ?? null, finished: times[2] ?? null};
}
