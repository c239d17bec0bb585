import type {ReaderUnit} from "../../figure/index.ts";
import {readText} from "../readText.ts";

/** What a figure says around its drawing, in one of the reader's units; empty where it says nothing. */
export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly takeaway: string;
  readonly note: string;
  readonly sources: string;
  readonly description: string;
}

export function pictureTexts(figure: Element, unit: ReaderUnit): PictureTexts {
  const text = (name: string) => readText(figure, `.figure-${name}`, unit);
  return {
    title: text("title"),
    subtitle: text("subtitle"),
    takeaway: text("takeaway"),
    note: text("note"),
    sources: text("sources"),
    description: text("description")
  };
}

/** What stands for a picture where it is not seen: what it shows, then how. */
export function altText({takeaway, description}: PictureTexts): string {
  return [takeaway, description].filter(Boolean).join(" ");
}

/** A title and what follows it, as sentences. */
export function titled(title: string, following: string): string {
  return `${title}${/[.?!…]$/u.test(title) ? "" : "."} ${following}`.trim();
}
