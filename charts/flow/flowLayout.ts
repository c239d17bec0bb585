import {sankey} from "d3-sankey";
import {type Frame, textSize, wrapText} from "../../src/figure/index.ts";
import type {Flow, FlowLink, FlowNode} from "./flowLink.ts";

/** A node as laid out, in pixels, with the lines of its label. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  /** Whether nothing flows on from its stage. */
  readonly isLast: boolean;
}

/** A link's middle line, from node to node, and its width, in pixels. */
export interface PlacedLink {
  readonly link: FlowLink;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
}

export interface FlowLayout {
  /** Each stage's left end. */
  readonly columns: readonly number[];
  /** The lines that head each stage. */
  readonly headings: readonly (readonly string[])[];
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly bottom: number;
}

export const nodeWidth = 8;
export const lineHeight = 15;
/** Between a node and its label, and around the number at a link's end. */
export const beside = 6;
/** A unit of flow is so high where all of it then is no higher than `tallest`, in pixels. */
const unitHeight = 16;
const tallest = 480;
/** The room for the number at a link's end, in frames that have it. */
const numberWidth = 26;
const numbersFrom = 560;

/** Whether links have their numbers on them. */
export const hasNumbers = ({width}: Frame): boolean => width >= numbersFrom;

/** Lays flows out: a column for each stage, each node with its label above it, the last ones to the right; no label over another. */
export function flowLayout({nodes, links, headings}: Flow, frame: Frame): FlowLayout {
  const stages = headings.length;
  const room = frame.width / stages - nodeWidth - 2 * beside - (hasNumbers(frame) ? numberWidth : 0);
  const labelWidth = Math.min(220, room);
  const lines = new Map(
    nodes.map(({key, name}) => [key, wrapText(name, labelWidth, {size: textSize.small})])
  );
  const heads = headings.map(text => wrapText(text, labelWidth, {size: textSize.small, weight: 600}));
  const headHeight = Math.max(0, ...heads.map(({length}) => length)) * lineHeight + 8;
  const padding = Math.max(14, ...[...lines.values()].map(({length}) => length * lineHeight + 6));
  const members = headings.map((_, stage) => nodes.filter(node => node.stage === stage));
  const amounts = amountsOf(links);
  const most = Math.max(
    ...members.map(each => each.reduce((sum, {key}) => sum + (amounts.get(key) ?? 0), 0))
  );
  const fullest = Math.max(...members.map(({length}) => length));
  const height = Math.max(24, Math.min(tallest, most * unitHeight)) + (fullest - 1) * padding;
  const top = headHeight + padding - 6;
  const graph = sankey<{node: FlowNode}, {link: FlowLink}>()
    .nodeId(({node}) => node.key)
    .nodeAlign(({node}) => node.stage)
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .extent([
      [0, top],
      [frame.width - labelWidth - beside, top + height]
    ])({
    nodes: nodes.map(node => ({node})),
    // Where nothing has a width, all are laid out alike.
    links: links.map(link => ({
      link,
      source: link.source.key,
      target: link.target.key,
      value: most > 0 ? link.value : 1
    }))
  });
  const placed = graph.nodes.map(({node, x0 = 0, y0 = 0, y1 = 0}) => ({
    node,
    x: x0,
    top: y0,
    bottom: most > 0 ? y1 : (y0 + y1) / 2,
    lines: lines.get(node.key) ?? [],
    isLast: node.stage === stages - 1
  }));
  const columnOf = new Map(placed.map(({node, x}) => [node.stage, x]));
  const end = (node: FlowNode) => columnOf.get(node.stage) ?? 0;
  return {
    columns: headings.map((_, stage) => columnOf.get(stage) ?? 0),
    headings: heads,
    nodes: placed,
    links: graph.links.map(({link, y0 = 0, y1 = 0, width = 0}) => ({
      link,
      from: [end(link.source) + nodeWidth, y0],
      to: [end(link.target), y1],
      width: most > 0 ? width : 0
    })),
    bottom: top + height + padding / 2
  };
}

/** What flows through each node. */
function amountsOf(links: readonly FlowLink[]): ReadonlyMap<string, number> {
  const [out, into] = [new Map<string, number>(), new Map<string, number>()];
  for (const {source, target, value} of links) {
    out.set(source.key, (out.get(source.key) ?? 0) + value);
    into.set(target.key, (into.get(target.key) ?? 0) + value);
  }
  const keys = new Set([...out.keys(), ...into.keys()]);
  return new Map([...keys].map(key => [key, Math.max(out.get(key) ?? 0, into.get(key) ?? 0)]));
}
