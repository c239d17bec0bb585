import {type Quantity, type UnitCode, words} from "../src/claims/index.ts";
import {
  type Channel,
  capitalised,
  chartRoot,
  defineChart,
  emptyChart,
  type Frame,
  nothingToShow,
  quantityScale,
  quantityShapes,
  saidBy,
  svg,
  textSize
} from "../src/figure/index.ts";
import {drawKey, type KeyEntry} from "./lanes/drawKey.ts";
import {drawLanes, type Lane, type LaneShapes, laneColumns} from "./lanes/drawLanes.ts";
import {many} from "./lanes/many.ts";
import {paragraph} from "./lanes/paragraph.ts";
import {plainText} from "./lanes/unitTexts.ts";
import {readValue, type ValueOptions} from "./slots/readValue.ts";
import {type Slot, type SlotOptions, slotsOf} from "./slots/slot.ts";
import {accentOf} from "./slots/slotLayers.ts";
import {measureOf, slotsInWords, slotTable} from "./slots/slotTable.ts";
import {type Cells, cellsOf, perCell} from "./unit-grid/cells.ts";
import {cell, drawCells} from "./unit-grid/drawCells.ts";

export interface UnitGridOptions extends SlotOptions, Pick<ValueOptions, "unit"> {
  /** The number of things in a row. Claims have theirs; other rows name a column of whole numbers or quantities. */
  readonly x?: Channel<number | Quantity | null>;
  /** How many things a cell stands for: 1, 2, 5, 10 and so on, as few as the largest row allows, unless told. */
  readonly per?: number;
}

const name = "unit-grid";

/**
 * Things counted, a cell for each or for so many of them. Cells are whole: what is no whole number of them is refused.
 * "More than" ends in cells that trail off, "about" in pale ones (those within its rounding), "at most" is all outline,
 * a range is in outline between its ends. "Hundreds" and a missing value are hatched slots with their words.
 *
 * Throws where rows count different things, where a number is not whole or below zero, and where there would be too many
 * cells.
 */
export const unitGrid = defineChart<object, UnitGridOptions>({
  name,
  family: "magnitude",
  summary: "Things counted as cells, hedged at their ends",
  use: "for counts of people or things where each one should be seen",
  avoid: "for what has parts or more than some hundreds of cells: bar; for shares: part-to-whole forms",
  wants: "claims that count one kind of thing, or rows of whole numbers",
  draw(rows, options, frame) {
    const slots = gridSlots(rows, options, frame.locale);
    return slots.length ? drawGrids(slots, options, frame) : emptyChart(frame, name);
  },
  describe(rows, options, locale) {
    const slots = gridSlots(rows, options, locale);
    if (!slots.length) return nothingToShow;
    const measure = measureOf(slots, options.title);
    const per = perInWords(slots, options, locale);
    return `Unit grid, ${many(slots.length, "row")}${measure ? `: ${measure}` : ""}.${per ? ` Each cell is ${per}.` : ""} ${slotsInWords(slots)}`;
  },
  table(rows, options, locale) {
    return slotTable(gridSlots(rows, options, locale), options.title, locale);
  }
});

/** The rows as slots. Throws on what cannot be drawn in whole cells. */
function gridSlots(rows: readonly object[], options: UnitGridOptions, locale: string): Slot[] {
  const slots = slotsOf(name, rows, options, readValue(name, "x", options.x, options), locale);
  perCell(slots, options.per);
  return slots;
}

/** "1 person", "10 people"; null where no row has a cell. */
function perInWords(slots: readonly Slot[], {per}: UnitGridOptions, locale: string): string | null {
  const unit = slots.find(({quantity}) => quantity && cellsOf(quantity, 1))?.quantity?.unit;
  return unit ? countInWords(perCell(slots, per), unit, locale) : null;
}

function countInWords(count: number, unit: UnitCode, locale: string): string {
  return words({hedge: "exactly", value: count, low: count, high: count, unit, step: 1}, {locale});
}

function drawGrids(slots: readonly Slot[], options: UnitGridOptions, frame: Frame): SVGSVGElement {
  const {locale, width} = frame;
  const per = perCell(slots, options.per);
  const columns = laneColumns(frame, 1);
  const grids = slots.map(({quantity}) => quantity && cellsOf(quantity, per));
  const lanes = slots.map((slot, index): Lane => {
    const cells = grids[index] ?? null;
    return {
      head: slot.label,
      notes: [
        ...(cells ? [{texts: plainText(slot.figure), strong: true}] : []),
        ...(slot.claim && slot.label.toLowerCase() !== slot.claim.speaker.name.toLowerCase()
          ? [{texts: plainText(capitalised(saidBy(slot.claim), locale))}]
          : [])
      ],
      name: slot.name,
      provenance: slot.provenance,
      draw: (y, within) => (cells ? grid(cells, slot, y, within) : noCells(slot, y, within))
    };
  });
  const drawn = drawLanes(lanes, columns, {top: 0, guides: false}, frame);
  const perWords = perInWords(slots, options, locale);
  const entries = perWords
    ? keyOf(
        grids.filter(cells => cells !== null),
        perWords,
        accentOf(slots.find((_, index) => grids[index])?.quantity ?? null, frame),
        frame
      )
    : [];
  const key = drawKey(entries, drawn.bottom + 4, frame);
  return chartRoot(frame, name, key.bottom + 2, ...drawn.nodes, ...key.nodes);

  function grid(cells: Cells, slot: Slot, y: number, [left]: readonly [number, number]): LaneShapes {
    const top = y - cell / 2;
    const {shapes, right, bottom} = drawCells(
      cells,
      {x: left, y: top, width: width - left, accent: accentOf(slot.quantity, frame)},
      frame
    );
    const hit = {
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: "none",
      "pointer-events": "all"
    };
    return {nodes: [svg(frame.document, "rect", hit), ...shapes], from: left, to: right, bottom: bottom + 4};
  }

  function noCells({quantity, figure}: Slot, y: number, within: readonly [number, number]): LaneShapes {
    const unstated: Quantity = {
      hedge: "exactly",
      value: null,
      low: null,
      high: null,
      unit: quantity?.unit ?? "count",
      step: 1
    };
    const scale = quantityScale([], {range: within});
    const slot = quantityShapes(frame, scale, unstated, {y, colour: accentOf(quantity, frame), within});
    const x = slot.to + 8;
    const style = {x, y: y - 9, width: width - x, size: textSize.label, fill: frame.ink.quiet};
    const said = paragraph(frame, plainText(figure), style);
    return {nodes: [...slot.shapes, ...said.nodes], from: slot.from, to: slot.to, bottom: said.bottom};
  }
}

/** What the cells in use mean. */
function keyOf(grids: readonly Cells[], per: string, accent: string, frame: Frame): KeyEntry[] {
  const none = {full: 0, pale: 0, outlined: 0, open: false};
  const entry = (cells: Partial<Cells>, text: string): KeyEntry => ({
    text,
    draw: (x, y) => drawCells({...none, ...cells}, {x, y: y - cell / 2, width: 100, accent}, frame).shapes
  });
  const any = (has: (cells: Cells) => boolean) => grids.some(has);
  return [
    entry({full: 1}, per),
    ...(any(({pale}) => pale > 0) ? [entry({pale: 1}, "within the rounding of what was said")] : []),
    ...(any(({outlined}) => outlined > 0)
      ? [entry({outlined: 1}, "possible, up to the limit that was said")]
      : []),
    ...(any(({open}) => open) ? [entry({open: true}, "and more; how many is not said")] : [])
  ];
}
