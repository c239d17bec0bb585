import {textSize, type Weight} from "./face.ts";
import {ink} from "./ink.ts";
import {svg} from "./svg.ts";

export interface LabelStyle {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly class?: string;
  /** Whether a rim of paper keeps it legible over lines. */
  readonly halo?: boolean;
}

/** What a chart's root says of its texts, so that most of them need not. */
export const rootText = {"font-size": textSize.label, fill: ink.text} as const;

/** One line of text. What it says is also in its mark's name, so that it is hidden from screen readers. */
export function label(document: Document, text: string, style: LabelStyle): SVGTextElement {
  const {x, y, anchor = "start", size = textSize.label, weight = 400, fill = ink.text, halo = false} = style;
  return svg(
    document,
    "text",
    {
      x: x === 0 ? null : x,
      y,
      class: (halo ? `halo ${style.class ?? ""}`.trimEnd() : style.class) || null,
      "text-anchor": anchor === "start" ? null : anchor,
      "font-size": size === rootText["font-size"] ? null : size,
      "font-weight": weight === 400 ? null : weight,
      fill: fill === rootText.fill ? null : fill,
      "aria-hidden": "true"
    },
    text
  );
}
