import {type Claim, type Hedge, provenanceOf} from "../src/claims/index.ts";
import {
  bothUnits,
  capitalised,
  chartRoot,
  checkClaims,
  checkOneMeasure,
  claimName,
  defineChart,
  emptyChart,
  type Frame,
  firmness,
  isStated,
  nothingToShow,
  quantityScale,
  saidBy,
  standing,
  svg,
  unitAxes
} from "../src/figure/index.ts";
import {axisTitle} from "./lanes/axisTitle.ts";
import {drawKey, type KeyEntry, swatch} from "./lanes/drawKey.ts";
import {drawLanes, type Lane, laneColumns} from "./lanes/drawLanes.ts";
import {hedgedBar, hedgedParts} from "./lanes/hedgedBar.ts";
import {inWords} from "./lanes/inWords.ts";
import {labelledShapes} from "./lanes/labelledShapes.ts";
import {many} from "./lanes/many.ts";
import {plainText, unitTexts} from "./lanes/unitTexts.ts";
import {claimCells, claimColumns} from "./slots/claimCells.ts";

export interface OpenBarOptions {
  /** What heads a claim's row; the speaker's name unless told, which otherwise stands under it. */
  readonly label?: (claim: Claim) => string;
  /** The order of rows: as given (the default), or the largest stated figure first. */
  readonly sort?: "given" | "value";
  /** What the axis measures; the claims' measure unless told. */
  readonly title?: string;
}

const name = "open-bar";
const barHeight = 18;
/** The room that the axis leaves beyond the largest figure, so that every open end is seen to be open, in pixels. */
const beyond = 56;
/** So many claims are all said in the description. */
const saidInFull = 8;

/**
 * What each claim vouches for along one axis, and what its wording leaves open: "at least 200" is a full bar up to 200
 * and runs on, fainter, to the end of the plot; "at most 10" has nothing that is vouched for and a wall at 10; a range is
 * full up to its low end and open up to its high one; "about" is pale and has no firm end; "hundreds" is open from two
 * hundred on. Where `bar` shows the sizes that were stated, this shows which sizes are not ruled out.
 *
 * Throws where claims differ in measure or dimension, where one is there twice, and where a number is none.
 */
export const openBar = defineChart<Claim, OpenBarOptions>({
  name,
  family: "uncertainty",
  summary: "What each claim vouches for, and what its wording leaves open",
  use: "for figures that are floors or ceilings: at least, more than, up to, hundreds",
  avoid:
    "where figures are exact or about so much: bar says that in less; for competing claims about one thing take claim-ladder",
  wants: "claims of one measure, one or more of them with an open end",
  draw(rows, options, frame) {
    check(rows);
    return rows.length ? drawOpenBars(inOrder(rows, options), options, frame) : emptyChart(frame, name);
  },
  describe(rows, options, locale) {
    check(rows);
    if (!rows.length) return nothingToShow;
    const claims = inOrder(rows, options);
    const open = claims.filter(({quantity}) => hedgedParts(quantity).open).length;
    const all = `Open-ended bars of ${many(claims.length, "claim")} of ${titleOf(claims, options)}, ${open} of them with an end left open.`;
    return [
      all,
      ...claims
        .slice(0, saidInFull)
        .map(claim => `${claimName(claim, locale, headOf(claim, options))}; ${firmnessOf(claim)}.`),
      claims.length > saidInFull ? `And ${claims.length - saidInFull} more.` : ""
    ]
      .filter(Boolean)
      .join(" ");
  },
  table(rows, options, locale) {
    check(rows);
    return {
      columns: [
        {name: "claim", label: options.label ? "Claim" : "Who says it"},
        {name: "figure", label: capitalised(titleOf(rows, options), locale), numeric: true},
        {name: "open", label: "How firmly"},
        ...claimColumns
      ],
      rows: inOrder(rows, options).map(claim => ({
        cells: [
          capitalised(headOf(claim, options) ?? claim.speaker.name, locale),
          bothUnits(claim.quantity, locale),
          firmnessOf(claim),
          ...claimCells(claim, locale)
        ],
        provenance: provenanceOf(claim)
      }))
    };
  }
});

function check(rows: readonly Claim[]): void {
  checkClaims(rows);
  checkOneMeasure(rows, "draw a chart for each");
}

function inOrder(rows: readonly Claim[], {sort = "given"}: OpenBarOptions): readonly Claim[] {
  const size = ({quantity}: Claim) => standing(quantity) ?? Number.NEGATIVE_INFINITY;
  return sort === "value" ? rows.toSorted((a, b) => size(b) - size(a) || 0) : rows;
}

const headOf = (claim: Claim, {label}: OpenBarOptions): string | null => label?.(claim) ?? null;

const titleOf = (claims: readonly Claim[], {title}: OpenBarOptions): string =>
  title ?? inWords(claims[0]?.measure ?? "figure");

const firmnessOf = ({quantity}: Claim): string =>
  isStated(quantity) ? firmness(quantity.hedge) : "no figure is stated";

function drawOpenBars(claims: readonly Claim[], options: OpenBarOptions, frame: Frame): SVGSVGElement {
  const {ink, locale, width} = frame;
  const columns = laneColumns(frame, 1);
  const stated = claims.map(({quantity}) => quantity).filter(isStated);
  const scale = quantityScale(stated, {range: [columns.left, width - beyond]});
  const {nodes, bottom} = drawLanes(
    claims.map((claim): Lane => {
      const {quantity} = claim;
      const head = headOf(claim, options);
      const draws = isStated(quantity);
      return {
        head: capitalised(head ?? claim.speaker.name, locale),
        notes: [
          ...(draws ? [{texts: unitTexts([quantity], locale, say => say(quantity)), strong: true}] : []),
          ...(head === null ? [] : [{texts: plainText(capitalised(saidBy(claim), locale))}])
        ],
        name: `${claimName(claim, locale, head)}; ${firmnessOf(claim)}`,
        provenance: provenanceOf(claim),
        draw(y, within) {
          if (!draws) return labelledShapes(frame, scale, quantity, {y, colour: ink.stated, within});
          const bar = hedgedBar(frame, scale, quantity, {y, height: barHeight, colour: ink.stated, within});
          const foot = upright(
            frame,
            scale.at(0, quantity.unit),
            y - barHeight / 2 - 3,
            y + barHeight / 2 + 3
          );
          return {nodes: [...bar.shapes, foot], from: bar.from, to: bar.to, bottom: y + barHeight / 2 + 3};
        }
      };
    }),
    columns,
    {top: 2, guides: false},
    frame
  );
  const [first] = stated;
  const title = capitalised(titleOf(claims, options), locale);
  const grid = columns.stacked ? 0 : bottom;
  const axes = first ? unitAxes(frame, scale, {unit: first.unit, y: bottom, grid}) : [];
  const under = first ? axisTitle(frame, title, {x: columns.within[1], y: bottom}) : {nodes: [], bottom};
  const key = drawKey(keyOf(claims, frame), under.bottom + 6, frame);
  return chartRoot(
    frame,
    name,
    key.bottom + 4,
    ...axes,
    ...under.nodes,
    ...nodes,
    ...(first && !columns.stacked ? [upright(frame, scale.at(0, first.unit), 0, bottom)] : []),
    ...key.nodes
  );
}

/** Where zero is. */
const upright = ({document, ink}: Frame, x: number, y1: number, y2: number): SVGElement =>
  svg(document, "line", {x1: x, x2: x, y1, y2, stroke: ink.text});

/** What the looks in use mean. */
function keyOf(claims: readonly Claim[], frame: Frame): KeyEntry[] {
  const parts = claims.map(({quantity}) => hedgedParts(quantity));
  const entry = (text: string, hedge: Hedge, value: number): KeyEntry => ({
    text,
    draw(x, y) {
      const scale = {
        domain: [0, 1],
        range: [x, x + swatch],
        at: (share: number) => x + share * swatch
      } as const;
      const quantity = {hedge, value, low: null, high: null, unit: "count", step: 1} as const;
      const style = {y, height: 12, colour: frame.ink.stated, within: scale.range};
      return hedgedBar(frame, scale, quantity, style).shapes;
    }
  });
  return [
    ...(parts.some(({sure}) => sure) ? [entry("as far as the claim vouches", "exactly", 0.9)] : []),
    ...(parts.some(({pale}) => pale) ? [entry("stated only roughly", "about", 0.8)] : []),
    ...(parts.some(({open}) => open) ? [entry("left open by its wording", "at_least", 0)] : []),
    ...(parts.some(({limit}) => limit !== null) ? [entry("no more than this, it says", "nearly", 0.8)] : [])
  ];
}
