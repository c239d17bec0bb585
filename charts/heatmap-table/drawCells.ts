import type {Quantity} from "../../src/claims/index.ts";
import {
  capitalised,
  emptyChart,
  type Frame,
  label,
  standing,
  textSize,
  type UnitVariant,
  unitVariants
} from "../../src/figure/index.ts";
import {type Crossed, groupNames, seriesNames} from "../plane/crossed.ts";
import {drawMarks, targets} from "../plane/drawMarks.ts";
import {noRowFor} from "../plane/messages.ts";
import {footLines, hatchFill, hatchPattern} from "../plane/missing.ts";
import {pixels, valueTexts} from "../slots/slotLayers.ts";
import {cellLayout, lineHeight} from "./cellLayout.ts";

const name = "heatmap-table";
/** The opacity of the strongest ground: text on it must still be read. */
export const strongest = 0.5;
/** So many strengths are told apart, in steps of the scale. */
const steps = 5;

export async function drawCells(cells: readonly Crossed[], measure: string | null, frame: Frame) {
  if (cells.length === 0) return emptyChart(frame, name);
  const {document, ink, locale} = frame;
  const columns = seriesNames(cells);
  const rows = groupNames(cells);
  const written = cells.map(cell => valueTexts(cell, locale));
  const layout = cellLayout(rows, columns, written.flat(), measure ? 24 : 2, frame);
  const strength = strengths(cells);
  const marks = cells.map((cell, index) => {
    const {left, right, top, bottom} = layout.cell(rows.indexOf(cell.group), columns.indexOf(cell.series));
    const [first = [], second = first] = (written[index] ?? []).map(layout.lines);
    const at = strength[index] ?? null;
    const level = (lines: readonly string[]) => (top + bottom) / 2 - ((lines.length - 1) * lineHeight) / 2;
    return {
      ...cell,
      datum: {
        hitLeft: left,
        hitRight: right,
        hitTop: top,
        hitBottom: bottom,
        cellLeft: left + 1,
        cellRight: right - 1,
        cellTop: top + 1,
        cellBottom: bottom - 1,
        ground: at === null ? hatchFill(frame) : ink.stated,
        strength: at ?? 1,
        first,
        second,
        firstY: level(first),
        secondY: level(second),
        textX: (left + right) / 2
      }
    };
  });
  const filled = new Set(cells.map(({group, series}) => JSON.stringify([group, series])));
  const empty = rows.flatMap(row =>
    columns.filter(column => !filled.has(JSON.stringify([row, column]))).map(column => [row, column] as const)
  );
  const feet = footLines(empty.length ? [noRowFor] : [], layout.bottom + 6, frame);
  const unit = cells.find(({quantity}) => quantity)?.quantity?.unit;
  const root = await drawMarks(
    name,
    marks,
    Math.ceil(feet.bottom + 4),
    [targets(frame), grounds, ...texts(unit ? unitVariants({unit}) : [{class: null}], frame)],
    frame
  );
  const quiet = {size: textSize.small, fill: ink.quiet};
  root.prepend(
    hatchPattern(frame),
    ...(measure ? [label(document, capitalised(measure, locale), {x: 0, y: 12, ...quiet})] : []),
    ...layout.headings.flatMap(({lines, x, y, anchor}) =>
      lines.map((line, index) => label(document, line, {x, y: y + index * 15, anchor, size: textSize.small}))
    ),
    ...empty.map(([row, column]) => {
      const {left, right, top, bottom} = layout.cell(rows.indexOf(row), columns.indexOf(column));
      return label(document, "·", {
        x: (left + right) / 2,
        y: (top + bottom) / 2 + 4,
        anchor: "middle",
        ...quiet
      });
    })
  );
  root.append(...feet.nodes);
  return root;
}

const grounds = {
  mark: {type: "rect", strokeWidth: 0},
  encoding: {
    x: pixels("cellLeft"),
    x2: {field: "cellRight"},
    y: pixels("cellTop"),
    y2: {field: "cellBottom"},
    fill: {field: "ground", type: "nominal", scale: null, legend: null},
    fillOpacity: {field: "strength", type: "quantitative", scale: null, legend: null}
  }
};

/** What is printed, once for each of the reader's units. */
function texts(variants: readonly Pick<UnitVariant, "class">[], {ink}: Frame) {
  return variants.map(({class: className}, index) => {
    const field = index === 0 ? "first" : "second";
    return {
      ...(className ? {name: className} : {}),
      mark: {
        type: "text",
        baseline: "middle",
        align: "center",
        color: ink.text,
        fontSize: textSize.small,
        lineHeight
      },
      encoding: {x: pixels("textX"), y: pixels(`${field}Y`), text: {field}}
    };
  });
}

/** How strong the ground of each cell is, from the least value to the greatest; null where a value has no place. */
function strengths(cells: readonly Crossed[]): (number | null)[] {
  const values = cells.map(({quantity}) => (quantity && isPlaced(quantity) ? standing(quantity) : null));
  const known = values.filter(value => value !== null);
  const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return values.map(value => {
    if (value === null) return null;
    const share = most > least ? (value - least) / (most - least) : 0.5;
    return (Math.min(steps - 1, Math.floor(share * steps)) / (steps - 1)) * (strongest - 0.04) + 0.04;
  });
}

const isPlaced = ({hedge}: Quantity): boolean => hedge !== "order_of";
