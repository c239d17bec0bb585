import {ink, type ReaderUnit, textSize} from "../../figure/index.ts";
import {figureFacts} from "../figureFacts.ts";
import {inkColours, type PictureTheme} from "../inkColours.ts";
import {portableDrawing} from "../portableDrawing.ts";
import {resolveVariables} from "../resolveVariables.ts";
import type {TextBlock} from "../setText.ts";
import type {Draw, Drawer} from "./drawer.ts";
import {drawnSize} from "./drawnSize.ts";
import {beside, type Layout, type Place, stacked} from "./layOut.ts";
import {pictureFile} from "./pictureFile.ts";
import {leastText, type PictureSize} from "./pictureSizes.ts";
import {altText, type PictureTexts, pictureTexts} from "./pictureTexts.ts";

export interface PictureAtOptions {
  readonly theme: PictureTheme;
  readonly unit: ReaderUnit;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly story: string;
  readonly page: string | null;
  /** Who publishes it; null leaves it out. */
  readonly credit: string | null;
}

export interface PictureAt {
  /** An SVG file of the size. */
  readonly svg: string;
  /** The size of its smallest text, in pixels. */
  readonly leastText: number;
  /** Which of the figure's texts it has. */
  readonly shows: readonly (keyof PictureTexts)[];
}

/** A layout with its drawing: CSS pixels of the picture times `scale` are its pixels. */
interface Fit {
  readonly layout: Layout;
  readonly scale: number;
  readonly drawing: SVGSVGElement;
  readonly at: Place;
  readonly shows: readonly (keyof PictureTexts)[];
}

/** What a picture may do without, when there is no room, in this order. */
const kept: readonly (readonly (keyof PictureTexts)[])[] = [
  ["title", "subtitle", "takeaway", "note", "sources"],
  ["title", "takeaway", "note", "sources"],
  ["title", "note", "sources"],
  ["title", "sources"]
];

/** How much larger than its least the text may be; of maps, which fill any room, little. */
const scales = [1.64, 1.4, 1.2, 1.1, 1];
const mapScales = [1.1, 1];

/** How large the drawing's text is beside the rest, where only that makes it fit. */
const shares = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.37, 0.31];

/** Below this, a drawing would have no room to say anything. */
const least = {width: 270, height: 110};

/**
 * A figure as a picture of a size: drawn for it with title, source line and credit, as large as its texts can be, with as
 * many of them as there is room for. Only where a drawing is too tall for text that is large enough is its text smaller.
 */
export async function pictureAt(
  figure: Element,
  drawer: Drawer,
  size: PictureSize,
  options: PictureAtOptions
): Promise<PictureAt> {
  const {theme, unit, language, story, page, credit} = options;
  const texts = pictureTexts(figure, unit);
  const colours = inkColours(theme);
  const {layout, scale, drawing, at, shows} = await best(drawer, size, texts, credit, colours);
  const drawn = portableDrawing(drawing, colours, unit);
  const own = drawnSize(drawing);
  if (!drawn.hasAttribute("viewBox")) drawn.setAttribute("viewBox", `0 0 ${own.width} ${own.height}`);
  for (const [name, value] of Object.entries(at)) drawn.setAttribute(name, String(value));
  const facts = figureFacts(figure, drawing, unit);
  const svg = pictureFile(figure.ownerDocument, {
    ...size,
    view: {width: size.width / scale, height: size.height / scale},
    language,
    title: texts.title,
    description: altText(texts),
    metadata: {story, page, ...facts, theme, unit},
    colours,
    content: [...layout.texts, drawn]
  });
  const shrunk = at.width / own.width;
  return {svg, leastText: Math.floor(textSize.small * scale * Math.min(1, shrunk)), shows};
}

async function best(
  {widest, isFree, draw}: Drawer,
  size: PictureSize,
  texts: PictureTexts,
  credit: string | null,
  colours: ReadonlyMap<string, string>
): Promise<Fit> {
  const from = leastText(size) / textSize.small;
  const layouts = size.width > size.height ? [stacked, beside] : [stacked];
  const {ownerDocument: document} = widest;
  const laidOut = (shows: Fit["shows"], scale: number) => {
    const [width, height] = [size.width / scale, size.height / scale];
    const page = {document, width, height, ...blocks(texts, shows, credit, colours)};
    return layouts.map(layOut => layOut(page));
  };
  for (const share of shares)
    for (const shows of kept)
      for (const times of share < 1 ? [1] : isFree ? mapScales : scales) {
        const scale = times * from;
        const found: Fit[] = [];
        for (const layout of laidOut(shows, scale)) {
          const fit = await fitted(draw, layout, scale, share, shows);
          if (fit) found.push(fit);
        }
        const [largest] = found.sort((a, b) => b.at.width * b.at.height - a.at.width * a.at.height);
        if (largest) return largest;
      }
  const bare = kept.at(-1) ?? [];
  const {room, texts: nodes} = stacked({
    document,
    width: size.width / from,
    height: size.height / from,
    ...blocks(texts, bare, credit, colours)
  });
  return placed(widest, {room, texts: nodes}, from, bare);
}

/** Draws for the room of a layout, at `share` of the size of its texts. */
async function fitted(
  draw: Draw,
  layout: Layout,
  scale: number,
  share: number,
  shows: Fit["shows"]
): Promise<Fit | null> {
  const {width, height} = layout.room;
  if (width < least.width || height < least.height) return null;
  const drawing = await draw({width: Math.floor(width / share), height: Math.floor(height / share)});
  return drawing && placed(drawing, layout, scale, shows);
}

/** In the middle of the room's height; made smaller where it is larger than the room. */
function placed(drawing: SVGSVGElement, layout: Layout, scale: number, shows: Fit["shows"]): Fit {
  const {room} = layout;
  const own = drawnSize(drawing);
  const shrink = Math.min(1, room.width / own.width, Math.max(1, room.height) / own.height);
  const [width, height] = [own.width * shrink, own.height * shrink];
  const at = {x: room.x, y: room.y + Math.round((room.height - height) / 2), width, height};
  return {layout, scale, drawing, at, shows};
}

/** What stands above and below, in CSS pixels that the scale enlarges. */
function blocks(
  texts: PictureTexts,
  shows: readonly (keyof PictureTexts)[],
  credit: string | null,
  colours: ReadonlyMap<string, string>
): {head: readonly TextBlock[]; foot: readonly TextBlock[]} {
  const text = (name: keyof PictureTexts) => (shows.includes(name) ? texts[name] : "");
  const [strong, quiet] = [resolveVariables(ink.text, colours), resolveVariables(ink.quiet, colours)];
  return {
    head: [
      {text: text("title"), size: 23, weight: 600, colour: strong, above: 0},
      {text: text("subtitle"), size: 14, colour: quiet, above: 2},
      {text: text("takeaway"), size: 14, colour: strong, above: 5}
    ],
    foot: [
      {text: text("note"), size: 12, colour: quiet, above: 0},
      {text: text("sources"), size: 12, colour: quiet, above: 3},
      {text: credit ?? "", size: 12, weight: 600, colour: strong, above: 3}
    ]
  };
}
