import {type Claim, type Quantity, words} from "../claims/index.ts";
import {cite} from "./cite.ts";
import type {Edition} from "./edition.ts";
import {quantityIn} from "./quantityIn.ts";

/** A text of a figure whose numbers keep their claims. */
export interface Wording {
  readonly parts: readonly (string | Claim | Quantity)[];
}

/** `` words`…${claim("id")}…` ``: a title, takeaway or note with figures in it. */
export function wording(
  strings: TemplateStringsArray,
  ...figures: readonly (string | Claim | Quantity)[]
): Wording {
  const parts = strings.flatMap((string, index) => [string, ...figures.slice(index, index + 1)]);
  return {parts: parts.filter(part => part !== "")};
}

/** A figure's text: plain, without figures, or a wording. */
export type FigureText = string | Wording;

/** As nodes, with each figure a citation. */
export function wordingNodes(edition: Edition, text: FigureText): (Node | string)[] {
  if (typeof text === "string") return [text];
  return text.parts.map(part => (typeof part === "string" ? part : cite(edition, part)));
}

/** As one plain line, for alt text and files: each figure in its source's own unit. */
export function wordingText(text: FigureText, locale: string): string {
  if (typeof text === "string") return text;
  return text.parts
    .map(part => (typeof part === "string" ? part : words(quantityIn(part), {locale})))
    .join("");
}

/** The claims that a text names. */
export function wordingClaims(text: FigureText | undefined): readonly Claim[] {
  if (!text || typeof text === "string") return [];
  return text.parts.filter((part): part is Claim => typeof part !== "string" && "quantity" in part);
}
