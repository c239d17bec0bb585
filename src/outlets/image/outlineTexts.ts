import {svg, textSize, type Weight} from "../../figure/index.ts";
import {textOutline} from "./textOutline.ts";

/**
 * Puts outlines in the place of all texts of a picture, so that it looks the same where the typeface is not installed. What
 * each said stays as its label.
 */
export function outlineTexts(root: SVGSVGElement): void {
  for (const text of [...root.querySelectorAll("text")]) text.replaceWith(outlined(text));
}

/** Of what SVG knows of text, what charts write: lines that start at x and y, anchored, shifted by dx and dy, in tspans. */
function outlined(text: SVGTextElement): SVGElement {
  const document = text.ownerDocument;
  const lines = linesOf(text);
  const said = lines.map(({words}) => words).join(" ");
  const group = svg(document, "g", {"aria-label": said});
  for (const {name, value} of text.attributes) if (!ofText.has(name)) group.setAttribute(name, value);
  if (!group.hasAttribute("aria-hidden")) group.setAttribute("role", "img");
  for (const {words, x, y, element} of lines) {
    const size = lengthOf(inherited(element, "font-size"), textSize.label, textSize.label);
    const spacing = lengthOf(inherited(element, "letter-spacing"), size, 0);
    const weight = weightOf(inherited(element, "font-weight"));
    const {path, advance} = textOutline(words, weight, (spacing / size) * 1000);
    if (path === "") continue;
    const thousandth = size / 1000;
    const share = anchors[inherited(element, "text-anchor") ?? ""] ?? 0;
    const down = baselines[inherited(element, "dominant-baseline") ?? ""] ?? 0;
    const place = `translate(${hundredths(x - share * advance * thousandth)} ${hundredths(y + down * size)})`;
    const stroke = lengthOf(inherited(element, "stroke-width"), size, 0);
    group.append(
      svg(document, "path", {
        d: path,
        fill: element === text ? null : element.getAttribute("fill"),
        // Scaled with the letters.
        "stroke-width": stroke > 0 ? stroke / thousandth : null,
        transform: `${place} scale(${Number(thousandth.toFixed(6))})`
      })
    );
  }
  return group;
}

interface Line {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly element: Element;
}

function linesOf(text: SVGTextElement): Line[] {
  const spans = [...text.children].filter(each => each.localName === "tspan");
  const start = placed(text, {x: 0, y: 0});
  if (spans.length === 0) return [{...start, words: text.textContent ?? "", element: text}];
  const lines: Line[] = [];
  let at = start;
  const own = [...text.childNodes].filter(node => node.nodeType === 3).map(node => node.textContent ?? "");
  if (own.join("").trim()) lines.push({...start, words: own.join("").trim(), element: text});
  for (const span of spans) {
    at = placed(span, at);
    lines.push({...at, words: span.textContent ?? "", element: span});
  }
  return lines;
}

function placed(element: Element, before: {x: number; y: number}): {x: number; y: number} {
  const size = lengthOf(inherited(element, "font-size"), textSize.label, textSize.label);
  const own = (name: string, otherwise: number) => lengthOf(element.getAttribute(name), size, otherwise);
  return {x: own("x", before.x) + own("dx", 0), y: own("y", before.y) + own("dy", 0)};
}

/** What only texts have. */
const ofText: ReadonlySet<string> = new Set(
  "x y dx dy font-size font-weight font-family font-style text-anchor letter-spacing dominant-baseline aria-label role".split(
    " "
  )
);

/** What share of its length a line stands before the given x. */
const anchors: Readonly<Record<string, number>> = {middle: 0.5, end: 1};

/** How far below the given y the baseline is, in ems of the typeface. */
const baselines: Readonly<Record<string, number>> = {
  middle: 0.26,
  central: 0.35,
  hanging: 0.72,
  "text-before-edge": 1.02
};

function inherited(element: Element, name: string): string | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const value = each.getAttribute(name);
    if (value !== null && value !== "inherit") return value;
  }
  return null;
}

function weightOf(value: string | null): Weight {
  return value === "bold" || Number(value) >= 550 ? 600 : 400;
}

/** In CSS pixels. */
function lengthOf(value: string | null, em: number, otherwise: number): number {
  const number = Number.parseFloat(value ?? "");
  if (!Number.isFinite(number)) return otherwise;
  return /em\s*$/u.test(value ?? "") ? number * em : number;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
