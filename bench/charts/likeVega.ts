import * as vega from "vega";
import {compile} from "vega-lite";

/** How Vega measures text by itself, where there is no canvas; ours has it measure by the bundled face. */
interface TextMetrics {
  textMetrics: {width: unknown; height: unknown};
}
const metrics = (vega as unknown as TextMetrics).textMetrics;
const own = {...metrics};

/** Plain Vega's SVG of a spec, each mark named and linked as ours are. */
export function vegaText(spec: object, rows: readonly object[]): () => Promise<string> {
  const values = rows.map((row, index) => ({
    ...row,
    said: Object.values(row).slice(0, 3).join(", "),
    link: `#row-${index}`
  }));
  const whole: Spec = {width: 640, height: 320, ...spec, data: {values}};
  return async () => {
    const house = {...metrics};
    Object.assign(metrics, own);
    const view = new vega.View(vega.parse(compile(named(whole) as never).spec), {renderer: "none"});
    try {
      return await view.toSVG();
    } finally {
      view.finalize();
      Object.assign(metrics, house);
    }
  };
}

interface Spec {
  readonly spec?: Spec;
  readonly encoding?: object;
  readonly [property: string]: unknown;
}

function named(spec: Spec): object {
  if (spec.spec) return {data: spec["data"], facet: spec["facet"], spec: named(spec.spec)};
  return {...spec, encoding: {...spec.encoding, description: {field: "said"}, href: {field: "link"}}};
}
