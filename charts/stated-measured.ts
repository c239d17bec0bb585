import type {Claim} from "../src/claims/index.ts";
import {
  bothUnits,
  capitalised,
  chartRoot,
  defineChart,
  emptyChart,
  type Frame,
  isStated,
  nothingToShow,
  openEnd,
  quantityScale,
  saidBy,
  svg,
  unitAxes
} from "../src/figure/index.ts";
import {axisTitle} from "./lanes/axisTitle.ts";
import {drawLanes, type Lane, type LaneShapes, laneColumns} from "./lanes/drawLanes.ts";
import {inWords} from "./lanes/inWords.ts";
import {labelledShapes} from "./lanes/labelledShapes.ts";
import {many} from "./lanes/many.ts";
import {plainText} from "./lanes/unitTexts.ts";
import {claimCells, claimColumns} from "./slots/claimCells.ts";
import {notMeasured} from "./stated-measured/messages.ts";
import {type Pair, pairsOf, provenanceOfPair, type StatedMeasuredOptions} from "./stated-measured/pairs.ts";

export type {StatedMeasuredOptions} from "./stated-measured/pairs.ts";

const name = "stated-measured";
/** From the stated figure down to the measured one, in pixels. */
const step = 22;
/** So many pairs are all said in the description. */
const saidInFull = 8;

/**
 * Claims as stated beside what was computed for them, with the verdict in words: a row per claim and check, the stated
 * figure above, the measured one below, joined by a line. A claim without a measurement says why it has none.
 *
 * The verdict is the check's own, out of `checks.csv`; the chart only words it, and by how much the two differ.
 *
 * Throws where claims differ in measure or dimension, where one is there twice, and where a number is none.
 */
export const statedMeasured = defineChart<Claim, StatedMeasuredOptions>({
  name,
  family: "deviation",
  summary: "Claims as stated beside the computed check, with the verdict in words",
  use: "where claims can be checked by computing: distances between places, conversions",
  avoid:
    "where nothing was computed: claim-ladder shows claims alone; never for what only another claim contradicts",
  wants: "claims of one measure, and the rows of checks.csv that are about them",
  draw(rows, options, frame) {
    const pairs = pairsOf(rows, options, frame.locale);
    return pairs.length ? drawPairs(pairs, options, frame) : emptyChart(frame, name);
  },
  describe(rows, options, locale) {
    const pairs = pairsOf(rows, options, locale);
    if (!pairs.length) return nothingToShow;
    const measured = pairs.filter(pair => pair.measured).length;
    const differ = pairs.filter(({check}) => check?.verdict === "differs").length;
    return [
      `${many(rows.length, "claim")} of ${titleOf(rows, options)} as stated, ${measured} beside a measurement, of which ${differ} ${differ === 1 ? "differs" : "differ"}.`,
      ...pairs.slice(0, saidInFull).map(pair => `${pair.name}.`),
      pairs.length > saidInFull ? `And ${pairs.length - saidInFull} more.` : ""
    ]
      .filter(Boolean)
      .join(" ");
  },
  table(rows, options, locale) {
    return {
      columns: [
        {name: "claim", label: options.label ? "Claim" : "Who says it"},
        {name: "stated", label: "Stated", numeric: true},
        {name: "measured", label: "Measured", numeric: true},
        {name: "verdict", label: "Verdict"},
        {name: "method", label: "How it was computed"},
        ...claimColumns
      ],
      rows: pairsOf(rows, options, locale).map(pair => {
        const {claim, head, check, measured, judged} = pair;
        return {
          cells: [
            head,
            bothUnits(claim.quantity, locale),
            measured ? bothUnits(measured, locale) : notMeasured,
            judged,
            check?.method ?? "",
            ...claimCells(claim, locale)
          ],
          provenance: provenanceOfPair(pair),
          ...(measured ? {computed: measured} : {})
        };
      })
    };
  }
});

const titleOf = (claims: readonly Claim[], {title}: StatedMeasuredOptions): string =>
  title ?? inWords(claims[0]?.measure ?? "figure");

function drawPairs(pairs: readonly Pair[], options: StatedMeasuredOptions, frame: Frame): SVGSVGElement {
  const {ink, locale, width} = frame;
  const columns = laneColumns(frame);
  const drawn = pairs.flatMap(({claim, measured}) => [claim.quantity, ...(measured ? [measured] : [])]);
  const stated = drawn.filter(isStated);
  const range = [columns.left, width - openEnd - 4] as const;
  const scale = quantityScale(stated, {range, zero: options.zero ?? true});
  const {nodes, bottom} = drawLanes(
    pairs.map((pair): Lane => {
      const {claim, head, verdict} = pair;
      return {
        head,
        notes: [
          {texts: plainText(`“${claim.asStated}”${options.label ? `, ${saidBy(claim)}` : ""}`)},
          {texts: verdict, strong: true, weight: pair.check?.verdict === "differs" ? 600 : 400}
        ],
        name: pair.name,
        provenance: provenanceOfPair(pair),
        draw: (y, within) => drawPair(pair, y, within)
      };
    }),
    columns,
    {top: 2},
    frame
  );
  const [first] = stated;
  const title = capitalised(
    titleOf(
      pairs.map(({claim}) => claim),
      options
    ),
    locale
  );
  const grid = columns.stacked ? 0 : bottom;
  const axes = first ? unitAxes(frame, scale, {unit: first.unit, y: bottom, grid}) : [];
  const under = first ? axisTitle(frame, title, {x: columns.within[1], y: bottom}) : {nodes: [], bottom};
  return chartRoot(frame, name, under.bottom + 4, ...axes, ...under.nodes, ...nodes);

  function drawPair({claim, measured}: Pair, y: number, within: readonly [number, number]): LaneShapes {
    const said = labelledShapes(frame, scale, claim.quantity, {
      y,
      colour: ink.stated,
      fill: ink.stated,
      within,
      prefix: isStated(claim.quantity) ? "stated " : ""
    });
    if (!measured) return said;
    const below = Math.max(y + step, said.bottom + step - 12);
    const found = labelledShapes(frame, scale, measured, {
      y: below,
      colour: ink.measured,
      fill: ink.measured,
      within,
      prefix: "measured "
    });
    const join = svg(frame.document, "line", {
      x1: said.anchor,
      y1: y,
      x2: found.anchor,
      y2: below,
      stroke: ink.muted,
      "stroke-width": 1.5
    });
    return {
      nodes: [join, ...said.nodes, ...found.nodes],
      from: Math.min(said.from, found.from),
      to: Math.max(said.to, found.to),
      bottom: found.bottom
    };
  }
}
