import {type DefaultTreeAdapterTypes, parseFragment} from "parse5";
import type {EvaluatedCell} from "./evaluateStory.ts";
import {heavyFigure} from "./messages.ts";

/** What the drawings of one figure, at all their widths, may weigh without a word, in bytes of HTML. */
const limit = 60_000;

/** A warning for each figure of a story whose drawings are heavy, with what to do about it. */
export function heavyFigures(story: string, cells: readonly EvaluatedCell[]): string[] {
  return cells.flatMap(({html}) =>
    Buffer.byteLength(html) <= limit
      ? []
      : figuresIn(parseFragment(html, {sourceCodeLocationInfo: true}).childNodes).flatMap(figure => {
          const weight = drawingsWeight(figure, html);
          return weight > limit ? heavyFigure(story, attribute(figure, "id"), weight, limit) : [];
        })
  );
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] {
  return nodes.flatMap(node => ("tagName" in node ? [node, ...elementsIn(node.childNodes)] : []));
}

function figuresIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] {
  return elementsIn(nodes).filter(({tagName}) => tagName === "figure");
}

function drawingsWeight({childNodes}: Element, html: string): number {
  const drawings = elementsIn(childNodes).find(each => attribute(each, "class") === "drawings");
  const place = drawings?.sourceCodeLocation;
  return place ? Buffer.byteLength(html.slice(place.startOffset, place.endOffset)) : 0;
}

function attribute({attrs}: Element, wanted: string): string {
  return attrs.find(({name}) => name === wanted)?.value ?? "";
}
