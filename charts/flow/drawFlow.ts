import {chartRoot, type Frame, label, mark, svg, textSize, wrapText} from "../../src/figure/index.ts";
import {
  beside,
  flowLayout,
  hasNumbers,
  lineHeight,
  nodeWidth,
  type PlacedLink,
  type PlacedNode
} from "./flowLayout.ts";
import type {Flow, FlowLink} from "./flowLink.ts";

/** A link that is thinner would not be seen; one that is thinner than the second, hardly be hit. */
const leastWidth = 1.5;
const leastTarget = 12;
/** What is thinner is a line, without edges. */
const leastRibbon = 4;

/** Draws flows as ribbons between the nodes of each stage, which have their names beside them. */
export function drawFlow(
  flow: Flow,
  nameOf: (link: FlowLink) => string,
  notes: readonly string[],
  frame: Frame
): SVGSVGElement {
  const {document, ink, width} = frame;
  const {columns, headings, nodes, links, bottom} = flowLayout(flow, frame);
  const quiet = {size: textSize.small, fill: ink.quiet};
  const said = notes.flatMap(note => wrapText(note, width, {size: textSize.small}));
  return chartRoot(
    frame,
    "flow",
    bottom + said.length * lineHeight + 6,
    ...headings.flatMap((lines, stage) =>
      lines.map((line, i) =>
        label(document, line, {x: columns[stage] ?? 0, y: (i + 0.85) * lineHeight, ...quiet, weight: 600})
      )
    ),
    ...links.map(link => linkMark(link, nameOf(link.link), flow.links.length, frame)),
    ...nodes.flatMap(node => nodeShapes(node, frame)),
    ...said.map((line, i) => label(document, line, {x: 0, y: bottom + (i + 0.85) * lineHeight, ...quiet}))
  );
}

function linkMark(
  {link, from, to, width}: PlacedLink,
  name: string,
  count: number,
  frame: Frame
): SVGElement {
  const {document, ink, locale, measure} = frame;
  const d = `M${at(...from)}${curve(from, to)}`;
  const number = new Intl.NumberFormat(locale).format(link.value);
  const isNumbered = hasNumbers(frame) && width >= 12 && measure(number, {size: textSize.small}) <= 26;
  return mark(
    document,
    {name, provenance: link.provenance},
    svg(document, "path", {
      d,
      fill: "none",
      stroke: "none",
      // Of many links each keeps to its own width, so that none lies over all the others.
      "stroke-width": count > 100 ? Math.max(leastWidth, width) : Math.max(leastTarget, width),
      "pointer-events": "stroke"
    }),
    width >= leastRibbon
      ? svg(document, "path", {
          d: ribbon(from, to, width / 2),
          fill: ink.stated,
          "fill-opacity": 0.3,
          stroke: ink.stated
        })
      : svg(document, "path", {
          d,
          fill: "none",
          stroke: ink.stated,
          "stroke-width": Math.max(leastWidth, width),
          "stroke-dasharray": link.value > 0 ? null : "3 3"
        }),
    ...(isNumbered
      ? [
          label(document, number, {
            x: to[0] - beside,
            y: to[1] + 4,
            anchor: "end",
            size: textSize.small,
            halo: true
          })
        ]
      : [])
  );
}

type Point = readonly [x: number, y: number];

const at = (...numbers: number[]) => numbers.map(pixels => Math.round(pixels * 100) / 100 + 0).join(",");

/** From a point to another, level at both. */
function curve(from: Point, to: Point): string {
  const middle = (from[0] + to[0]) / 2;
  return `C${at(middle, from[1])} ${at(middle, to[1])} ${at(...to)}`;
}

/** Pale with firm edges, so that ribbons that cross are both seen. */
function ribbon(from: Point, to: Point, half: number): string {
  const moved = ([x, y]: Point, by: number): Point => [x, y + by];
  const [a, b, c, d] = [moved(from, -half), moved(to, -half), moved(to, half), moved(from, half)];
  return `M${at(...a)}${curve(a, b)}L${at(...c)}${curve(c, d)}Z`;
}

function nodeShapes({node, x, top, bottom, lines, isLast}: PlacedNode, {document, ink}: Frame): Node[] {
  const half = (lines.length * lineHeight) / 2;
  // Above what flows on, so that no ribbon runs through a name; at the end there is none.
  const above = isLast ? (top + bottom) / 2 - half : top - lines.length * lineHeight - 1;
  const look = node.isUnstated
    ? {fill: ink.paper, stroke: ink.quiet, "stroke-dasharray": "3 2"}
    : {fill: ink.text};
  return [
    svg(document, "rect", {
      x: node.isUnstated ? x + 0.5 : x,
      y: top,
      width: node.isUnstated ? nodeWidth - 1 : nodeWidth,
      height: Math.max(2, bottom - top),
      ...look
    }),
    ...lines.map((line, i) =>
      label(document, line, {
        x: isLast ? x + nodeWidth + beside : x,
        y: above + (i + 0.78) * lineHeight,
        size: textSize.small,
        fill: node.isUnstated ? ink.quiet : ink.text,
        halo: true
      })
    )
  ];
}
