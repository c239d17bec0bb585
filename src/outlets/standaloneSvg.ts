import {ink, type ReaderUnit} from "../figure/index.ts";
import {figureFacts} from "./figureFacts.ts";
import {drawnSize} from "./image/drawnSize.ts";
import {pictureFile} from "./image/pictureFile.ts";
import {altText, pictureTexts} from "./image/pictureTexts.ts";
import {widestDrawing} from "./image/widestDrawing.ts";
import {inkColours, type PictureTheme} from "./inkColours.ts";
import {noPicture} from "./messages.ts";
import {portableDrawing} from "./portableDrawing.ts";
import {resolveVariables} from "./resolveVariables.ts";
import {setText} from "./setText.ts";

export interface PictureOptions {
  readonly theme?: PictureTheme;
  /** The unit that lengths are in; kilometres unless told. */
  readonly unit?: ReaderUnit;
  /** A BCP 47 tag: what its texts are in. */
  readonly language?: string;
  /** The story that it is of, and where it stands, for its metadata. */
  readonly story?: string;
  readonly page?: string | null;
  /** Who publishes it; left out unless told. */
  readonly credit?: string | null;
}

/** Around the picture, in CSS pixels. */
const margin = 24;

/** As wide as lines of text become, in CSS pixels. */
const longestLine = 704;

/**
 * A figure of an evaluated page as an SVG file of its own: title, takeaway, the widest drawing, note and source line in
 * the picture, and in `<metadata>`, as JSON, the claims that it shows. Needs neither styles nor scripts, and asks for
 * nothing. Throws where the figure draws no picture.
 */
export function standaloneSvg(figure: Element, options: PictureOptions = {}): string {
  const {theme = "light", unit = "km", language = null, story = null, page = null, credit = null} = options;
  const document = figure.ownerDocument;
  const drawing = widestDrawing(figure);
  if (!drawing) throw new Error(noPicture(figure.id));
  const facts = figureFacts(figure, drawing, unit);
  const texts = pictureTexts(figure, unit);
  const colours = inkColours(theme);
  const colour = (variable: string) => resolveVariables(variable, colours);
  const [strong, quiet] = [colour(ink.text), colour(ink.quiet)];
  const size = drawnSize(drawing);
  const column = {x: margin, width: Math.min(longestLine, size.width)};
  const head = setText(
    document,
    [
      {text: facts.title, size: 18, weight: 600, colour: strong, above: 0},
      {text: texts.subtitle, size: 15, colour: quiet, above: 2},
      {text: texts.takeaway, size: 15, colour: strong, above: 6}
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
      {text: texts.note, size: 13, colour: quiet, above: 12},
      {text: facts.sources ?? "", size: 13, colour: quiet, above: texts.note ? 4 : 12},
      {text: credit ?? "", size: 13, weight: 600, colour: strong, above: 4}
    ],
    {...column, top: top + size.height}
  );
  const [width, height] = [size.width + 2 * margin, foot.bottom + margin];
  return pictureFile(document, {
    width,
    height,
    view: {width, height},
    language,
    title: facts.title,
    description: altText(texts),
    metadata: {story, page, ...facts, theme, unit},
    colours,
    content: [...head.nodes, drawn, ...foot.nodes]
  });
}
