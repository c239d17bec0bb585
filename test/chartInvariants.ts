import {expect} from "vitest";
import {type DataTable, measureText, type Weight} from "../src/figure/index.ts";

/** A text of a drawing, in the drawing's own pixels. */
interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The reader's unit it belongs to; null for both. */
  readonly unit: string | null;
}

/** How far two labels may touch before it counts as overlap, and how far a text may leave the frame, in pixels. */
const slack = 1;

/**
 * What holds of every chart, whatever its rows: nothing drawn is NaN, each text is inside the frame and clear of the
 * others, each mark has a name, the table has a row per mark with the same claims, and one mark is in the tab order.
 */
export function expectTrueChart(svg: SVGSVGElement, table: DataTable): void {
  expect(chartProblems(svg, table)).toEqual([]);
}

/** The invariants that a drawing breaks, in words. */
export function chartProblems(svg: SVGSVGElement, table: DataTable): string[] {
  return [...notNumbers(svg), ...textProblems(svg), ...markProblems(svg, table)];
}

function notNumbers(svg: SVGSVGElement): string[] {
  return [svg, ...svg.querySelectorAll("*")].flatMap(element =>
    [...element.attributes]
      .filter(({value}) => /NaN|Infinity|undefined/u.test(value))
      .map(({name, value}) => `<${element.tagName}> has ${name}="${value}"`)
  );
}

function textProblems(svg: SVGSVGElement): string[] {
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(/[ ,]+/u).map(Number);
  const boxes = textBoxes(svg);
  const outside = boxes
    .filter(
      ({left, right, top, bottom}) =>
        left < -slack || right > width + slack || top < -slack || bottom > height + slack
    )
    .map(
      ({text, left, right}) => `text "${text}" is outside the frame: ${left.toFixed(1)}–${right.toFixed(1)}`
    );
  const overlaps = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(b => touch(a, b))
      .map(b => `text "${a.text}" overlaps "${b.text}"`)
  );
  return [...outside, ...overlaps];
}

function touch(a: TextBox, b: TextBox): boolean {
  const seenTogether = a.unit === null || b.unit === null || a.unit === b.unit;
  return (
    seenTogether &&
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  );
}

function markProblems(svg: SVGSVGElement, table: DataTable): string[] {
  const marks = [...svg.querySelectorAll('.mark, [role="graphics-symbol"]')];
  const unnamed = marks.filter(mark => !mark.getAttribute("aria-label")?.trim()).length;
  const claimsOfMarks = marks.map(mark => mark.getAttribute("data-claims") ?? "").sort();
  const claimsOfRows = table.rows.map(({provenance}) => provenance?.claims.join(" ") ?? "").sort();
  const stops = marks.filter(mark => mark.getAttribute("tabindex") === "0").length;
  const ragged = table.rows.filter(({cells}) => cells.length !== table.columns.length).length;
  return [
    ...(unnamed ? [`${unnamed} marks have no name`] : []),
    ...(marks.length === table.rows.length ? [] : [`${marks.length} marks, ${table.rows.length} table rows`]),
    ...(String(claimsOfMarks) === String(claimsOfRows)
      ? []
      : ["marks and table rows carry different claims"]),
    ...(stops === Math.min(1, marks.length) ? [] : [`${stops} marks are in the tab order`]),
    ...(ragged ? [`${ragged} table rows do not fit the columns`] : [])
  ];
}

/** Where the texts of a drawing stand, by the advances of the chart face. Sheared texts are taken by their corners. */
export function textBoxes(svg: SVGSVGElement): TextBox[] {
  return [...svg.querySelectorAll("text")].flatMap(element => {
    const text = element.textContent ?? "";
    if (!text.trim()) return [];
    const size = Number.parseFloat(inherited(element, "font-size") ?? "13");
    const weight: Weight = /^(600|700|bold)$/u.test(inherited(element, "font-weight") ?? "") ? 600 : 400;
    const lines = [...element.querySelectorAll("tspan")].map(tspan => tspan.textContent ?? "");
    const width = Math.max(...(lines.length ? lines : [text]).map(line => measureText(line, {size, weight})));
    const anchor = inherited(element, "text-anchor");
    const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? "0") || 0;
    const x = number("x") + number("dx") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    const y = number("y") + number("dy");
    const corners = [
      [x, y - size * 0.74],
      [x + width, y - size * 0.74],
      [x, y + size * 0.2],
      [x + width, y + size * 0.2]
    ].map(([cx = 0, cy = 0]) => placed(element, cx, cy));
    const xs = corners.map(([cx]) => cx);
    const ys = corners.map(([, cy]) => cy);
    const unit = element.closest(".in-km, .in-mi")?.classList.contains("in-km")
      ? "km"
      : element.closest(".in-mi")
        ? "mi"
        : null;
    return [
      {
        text,
        unit,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys)
      }
    ];
  });
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

/** A point of an element in the pixels of the root, through the translations, rotations and scalings above it. */
function placed(element: Element, x: number, y: number): [number, number] {
  let point: [number, number] = [x, y];
  for (let at: Element | null = element; at && !at.classList.contains("chart"); at = at.parentElement) {
    const steps = [...(at.getAttribute("transform") ?? "").matchAll(/(\w+)\(([^)]*)\)/gu)].reverse();
    for (const [, kind, list = ""] of steps) {
      const [a = 0, b = 0] = list.split(/[ ,]+/u).map(Number);
      const [px, py] = point;
      if (kind === "translate") point = [px + a, py + b];
      else if (kind === "scale") point = [px * a, py * (list.includes(",") ? b : a)];
      else if (kind === "rotate") {
        const [sin, cos] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)];
        point = [px * cos - py * sin, px * sin + py * cos];
      }
    }
  }
  return point;
}
