import {type TextStyle, wrapText} from "../../figure/index.ts";
import {drawnSize} from "../image/drawnSize.ts";
import {pictureTexts} from "../image/pictureTexts.ts";

/** The width that heights are guessed for, in CSS pixels: what is narrower scrolls within, where hosts take scripts out. */
export const guessedWidth = 480;

const padding = {inline: 32, block: 24};
/** Of the row of a table, and of what always stands below: the table's summary, the line of the source. */
const [row, below] = [34, 112];

/** How high an embed is, about, where no script tells: in CSS pixels, to full twenties. */
export function embedHeight(figure: Element): number {
  const texts = pictureTexts(figure, "km");
  const width = guessedWidth - padding.inline;
  const lines = (text: string, style: TextStyle, height: number) =>
    wrapText(text, width, style).length * height;
  const text =
    lines(texts.title, {size: 18, weight: 600}, 24) +
    lines(texts.subtitle, {size: 15}, 21) +
    lines(texts.takeaway, {size: 15}, 21) +
    lines(texts.note, {size: 13}, 19) +
    lines(texts.sources, {size: 13}, 19);
  return Math.ceil((text + drawing(figure, width) + below + padding.block) / 20) * 20;
}

function drawing(figure: Element, width: number): number {
  const drawn = [...figure.querySelectorAll(".drawings > .drawing > svg")].map(drawnSize);
  const fitting = drawn.filter(each => each.width <= width).sort((a, b) => b.width - a.width)[0] ?? drawn[0];
  if (fitting) return (fitting.height * width) / fitting.width + 28;
  return figure.querySelectorAll(".drawings tr").length * row + 28;
}
