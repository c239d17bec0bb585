import {textHeight} from "./textHeight.ts";

/** The space between what stands below each other, as `deck.css` sets it. */
export const gap = 14;

/** How high a node stands on a slide, in its pixels, without a browser: by its text, and what controls and rows take. */
export function heightOf(node: Node): number {
  if (node.nodeType === 3) return textHeight(node.textContent ?? "", "prose");
  if (node.nodeType !== 1) return 0;
  const element = node as Element;
  if (element.matches("style, script, template, .visually-hidden, [hidden]")) return 0;
  if (element.matches(".block")) return blockHeight(element);
  if (element.matches("h1, h2, h3, h4")) return textHeight(shownText(element), "title") + gap / 2;
  if (element.matches("li")) return textHeight(shownText(element), "prose", 1040) + 6;
  if (element.matches("form, fieldset, label, button")) return 44;
  if (element.matches("table")) return element.querySelectorAll("tr").length * 38;
  if (element.matches("svg, img, canvas"))
    return Number.parseFloat(element.getAttribute("height") ?? "") || 0;
  if (element.matches("p, blockquote, pre")) return textHeight(shownText(element), "prose") + gap;
  return [...element.childNodes].reduce((sum, child) => sum + heightOf(child), 0);
}

/** What of both renderings of a length is seen at once: the one. */
export function shownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(".in-mi")) other.remove();
  return copy.textContent ?? "";
}

/** A block with its answer open, where it is highest. */
function blockHeight(block: Element): number {
  const question = block.querySelector(".block-question");
  const head = 30 + (question ? textHeight(shownText(question), "title", 1160) : 0);
  const padding = 56;
  switch (block.getAttribute("data-block")) {
    case "you-draw":
      return padding + head + Math.max(440, 250 + 62 * (block.querySelectorAll("tbody tr").length || 1));
    case "notice":
      return 34;
    case "timer":
      return padding + head + 80;
    default: {
      const choices = block.querySelectorAll(".block-choices label").length * 56;
      const answer = [...block.querySelectorAll(".block-answer > p")]
        .map(
          each =>
            textHeight(shownText(each), each.matches(".block-sources") ? "figureSubtitle" : "block") + gap
        )
        .reduce((sum, height) => sum + height, 0);
      return padding + head + (choices || 56) + 60 + answer + 44;
    }
  }
}
