import type {Claim} from "../src/claims/index.ts";
import {
  axis,
  bothUnits,
  capitalised,
  chartRoot,
  defineChart,
  emptyChart,
  type Frame,
  isStated,
  nothingToShow,
  openEnd,
  unitVariants
} from "../src/figure/index.ts";
import {axisTitle} from "./lanes/axisTitle.ts";
import {drawLanes, type Lane, laneColumns} from "./lanes/drawLanes.ts";
import {inWords} from "./lanes/inWords.ts";
import {labelledShapes} from "./lanes/labelledShapes.ts";
import {many} from "./lanes/many.ts";
import {plainText} from "./lanes/unitTexts.ts";
import {logScale, rungs} from "./log-ladder/logScale.ts";
import {tenTimes} from "./log-ladder/messages.ts";
import {type LogLadderOptions, type Rung, rungsOf} from "./log-ladder/rungsOf.ts";

export type {LogLadderOptions} from "./log-ladder/rungsOf.ts";

const name = "log-ladder";
/** So many rows are all said in the description. */
const saidInFull = 10;

/**
 * Quantities of one dimension on a log axis, a row each, with a rung at each power of ten: what is said beside what is
 * known, where the largest is many times the smallest. Claims may measure different things, which their rows then say,
 * for it is the sizes that are compared.
 *
 * Throws where claims differ in dimension, where one is there twice, and on what is not above zero.
 */
export const logLadder = defineChart<Claim, LogLadderOptions>({
  name,
  family: "magnitude",
  summary: "Quantities of one dimension on a log axis, with a rung at each power of ten",
  use: "where the largest is more than a hundred times the smallest, and orders of magnitude are the point",
  avoid:
    "where differences matter or readers must add up: a log axis hides both; bar and claim-ladder start at zero",
  wants: "claims of one dimension above zero, and perhaps rows of references.csv",
  draw(rows, options, frame) {
    const all = rungsOf(rows, options, frame.locale);
    return all.length ? drawRungs(all, titleOf(rows, options, frame.locale), frame) : emptyChart(frame, name);
  },
  describe(rows, options, locale) {
    const all = rungsOf(rows, options, locale);
    if (!all.length) return nothingToShow;
    const claims = all.filter(({isClaim}) => isClaim).length;
    const known = all.length - claims;
    const said =
      all.length <= saidInFull ? all : [all[0], ...all.slice(-2)].filter(rung => rung !== undefined);
    return [
      `Log scale of ${many(claims, "claim")}${known ? ` and ${known} for comparison` : ""}, ${tenTimes}.`,
      ...said.map(rung => `${rung.name}.`)
    ].join(" ");
  },
  table(rows, options, locale) {
    return {
      columns: [
        {name: "what", label: "What"},
        {name: "figure", label: titleOf(rows, options, locale), numeric: true},
        {name: "known", label: "Said by, or how it is known"},
        {name: "as_of", label: "Held"},
        {name: "document", label: "Document"}
      ],
      rows: rungsOf(rows, options, locale).map(
        ({head, quantity, note, asOf, document, computed, provenance}) => ({
          cells: [head, bothUnits(quantity, locale), note, asOf, document],
          provenance,
          ...(computed ? {computed} : {})
        })
      )
    };
  }
});

function titleOf(claims: readonly Claim[], {title}: LogLadderOptions, locale: string): string {
  const measures = [...new Set(claims.map(({measure}) => measure))];
  return capitalised(title ?? (measures.length === 1 ? inWords(measures[0] ?? "") : "size"), locale);
}

function drawRungs(all: readonly Rung[], title: string, frame: Frame): SVGSVGElement {
  const {document, ink, width} = frame;
  const columns = laneColumns(frame);
  const stated = all.map(({quantity}) => quantity).filter(isStated);
  // An open lower end points left of the first rung.
  const scale = logScale(stated, [columns.left + 24, width - openEnd - 4]);
  const {nodes, bottom} = drawLanes(
    all.map(
      ({head, note, quantity, accent, name, provenance}): Lane => ({
        head,
        notes: [{texts: plainText(note)}],
        name,
        provenance,
        draw: (y, within) => labelledShapes(frame, scale, quantity, {y, colour: ink[accent], within})
      })
    ),
    columns,
    {top: 2},
    frame
  );
  const [first] = stated;
  const axes = first
    ? unitVariants(first).map(variant =>
        axis(document, rungs(scale, variant.unit ?? first.unit, columns.within, frame), {
          from: columns.within[0],
          to: columns.within[1],
          y: bottom,
          grid: columns.stacked ? 0 : bottom,
          class: variant.class
        })
      )
    : [];
  const under = first
    ? axisTitle(frame, `${title}, ${tenTimes}`, {x: columns.within[1], y: bottom})
    : {nodes: [], bottom};
  return chartRoot(frame, name, under.bottom + 4, ...axes, ...under.nodes, ...nodes);
}
