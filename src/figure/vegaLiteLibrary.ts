import {measureText} from "./measureText.ts";
import {toUtcDate} from "./vegaLiteUtc.ts";

export type Vega = typeof import("vega");

export interface VegaLiteLibrary {
  readonly vega: Vega;
  readonly compile: typeof import("vega-lite").compile;
  /** Evaluates Vega's expressions without `eval`, as a strict content security policy demands. */
  readonly expressionInterpreter: typeof import("vega-interpreter").expressionInterpreter;
}

let loaded: Promise<VegaLiteLibrary> | undefined;

/** Vega and Vega-Lite, loaded when first asked for: a page that draws nothing with them never fetches them. */
export function vegaLiteLibrary(): Promise<VegaLiteLibrary> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<VegaLiteLibrary> {
  const [vega, {compile}, {expressionInterpreter}] = await withoutBuildCanvas(() =>
    Promise.all([import("vega"), import("vega-lite"), import("vega-interpreter")])
  );
  measureAsWeDo(vega);
  vega.expressionFunction("toUtcDate", toUtcDate);
  return {vega, compile, expressionInterpreter};
}

/** What `vega.textMetrics` is; its published type lacks it. */
interface TextMetrics {
  width(item: {fontSize?: number; fontWeight?: number | string}, text: unknown): number;
  height(item: {fontSize?: number}): number;
}

/** Else Vega asks a canvas, which Node has not and which answers by the machine's fonts. */
function measureAsWeDo(vega: Vega): void {
  const {textMetrics} = vega as unknown as {textMetrics: TextMetrics};
  textMetrics.width = ({fontSize = 11, fontWeight}, text) =>
    measureText(String(text ?? ""), {size: fontSize, weight: isBold(fontWeight) ? 600 : 400});
  textMetrics.height = ({fontSize = 11}) => fontSize;
}

function isBold(weight: number | string | undefined): boolean {
  return weight === "bold" || Number(weight) >= 600;
}

/**
 * Vega tries for a canvas while it loads. Where a build has put its DOM among Node's globals, that DOM would complain
 * of a canvas that it has not, and the cell be taken for one that needs a browser; so it has none for that while.
 */
async function withoutBuildCanvas<T>(load: () => Promise<T>): Promise<T> {
  const canvas = globalThis.HTMLCanvasElement?.prototype;
  if (!canvas || !globalThis.process?.versions?.node) return load();
  const own = Object.getOwnPropertyDescriptor(canvas, "getContext");
  Object.defineProperty(canvas, "getContext", {configurable: true, writable: true, value: () => null});
  try {
    return await load();
  } finally {
    if (own) Object.defineProperty(canvas, "getContext", own);
    else Reflect.deleteProperty(canvas, "getContext");
  }
}
