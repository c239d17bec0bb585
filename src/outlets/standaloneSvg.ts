import {ink, type ReaderUnit, svg, svgNamespace} from "../figure/index.ts";
import {figureFacts} from "./figureFacts.ts";
import {inkColours, type PictureTheme} from "./inkColours.ts";
import {noPicture} from "./messages.ts";
import {portableDrawing} from "./portableDrawing.ts";
import {readText} from "./readText.ts";
import {resolveVariables} from "./resolveVariables.ts";
import {setText} from "./setText.ts";
import {xmlText} from "./xmlText.ts";

export interface PictureOptions {
  readonly theme?: PictureTheme;
  /** The unit that lengths are in; kilometres unless told. */
  readonly unit?: ReaderUnit;
  /** A BCP 47 tag: what its texts are in. */
  readonly language?: string;
  /** The story that it is of, and where it stands, for its metadata. */
  readonly story?: string;
  readonly page?: string | null;
}

/** Around the picture, in CSS pixels. */
const margin = 24;

/** Where the typeface of charts is not installed, what comes nearest to its widths stands in. */
const face = '"IBM Plex Sans", "Plex Sans", Arial, "Liberation Sans", sans-serif';

/** As wide as lines of text become, in CSS pixels; and how much of the drawing's width, as other faces run wider. */
const [longestLine, share] = [704, 0.85];

/**
 * A figure of an evaluated page as an SVG file of its own: title, takeaway, the widest drawing, note and source line in
 * the picture, and in `<metadata>`, as JSON, the claims that it shows. Needs neither styles nor scripts, and asks for
 * nothing. Throws where the figure draws no picture.
 */
export function standaloneSvg(figure: Element, options: PictureOptions = {}): string {
  const {theme = "light", unit = "km", language = null, story = null, page = null} = options;
  const document = figure.ownerDocument;
  const drawing = widestDrawing(figure);
  if (!drawing) throw new Error(noPicture(figure.id));
  const facts = figureFacts(figure, drawing, unit);
  const text = (name: string) => readText(figure, `.figure-${name}`, unit);
  const colours = inkColours(theme);
  const colour = (variable: string) => resolveVariables(variable, colours);
  const [strong, quiet] = [colour(ink.text), colour(ink.quiet)];
  const size = sizeOf(drawing);
  const column = {x: margin, width: Math.min(longestLine, size.width * share)};
  const head = setText(
    document,
    [
      {text: facts.title, size: 18, weight: 600, colour: strong, above: 0},
      {text: text("subtitle"), size: 15, colour: quiet, above: 2},
      {text: text("takeaway"), size: 15, colour: strong, above: 6}
    ],
    {...column, top: margin - 4}
  );
  const top = head.bottom + 16;
  const drawn = portableDrawing(drawing, colours, unit);
  for (const [name, value] of Object.entries({x: margin, y: top, ...size}))
    drawn.setAttribute(name, String(value));
  const foot = setText(
    document,
    [
      {text: text("note"), size: 13, colour: quiet, above: 12},
      {text: facts.sources ?? "", size: 13, colour: quiet, above: text("note") ? 4 : 12}
    ],
    {...column, top: top + size.height}
  );
  const [width, height] = [size.width + 2 * margin, foot.bottom + margin];
  const root = svg(
    document,
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: language,
      role: "graphics-document",
      color: strong,
      "font-family": face
    },
    svg(document, "title", {}, facts.title),
    svg(document, "desc", {}, [text("takeaway"), text("description")].filter(Boolean).join(" ")),
    svg(document, "metadata", {}, JSON.stringify({story, page, ...facts, theme, unit})),
    svg(document, "rect", {width, height, fill: colour(ink.paper)}),
    ...head.nodes,
    drawn,
    ...foot.nodes
  );
  return xmlText(root);
}

function widestDrawing(figure: Element): SVGSVGElement | null {
  const drawings = [...figure.querySelectorAll(".drawings > .drawing > svg")];
  const width = (drawing: Element) => Number(drawing.parentElement?.getAttribute("data-width") ?? 0);
  const [widest] = drawings.sort((a, b) => width(b) - width(a));
  return widest?.namespaceURI === svgNamespace ? (widest as SVGSVGElement) : null;
}

/** In CSS pixels: as it says, else as its view box has it. */
function sizeOf(drawing: Element): {width: number; height: number} {
  const [, , boxWidth = 0, boxHeight = 0] = (drawing.getAttribute("viewBox") ?? "")
    .split(/[\s,]+/u)
    .map(Number);
  const told = (name: string, box: number) => {
    const length = Number.parseFloat(drawing.getAttribute(name) ?? "");
    return Math.ceil(Number.isFinite(length) && length > 0 ? length : box);
  };
  return {width: told("width", boxWidth), height: told("height", boxHeight)};
}
