import type {Finding} from "./finding.ts";
import {jsonTexts} from "./jsonTexts.ts";
import {rewordPlain, typedByHand} from "./messages.ts";
import {numbersIn, type TypedNumber} from "./numbersIn.ts";
import {placeInFile} from "./place.ts";

/** The sidecar's texts that readers read. A correction tells what the page said before, and is free. */
const told = new Set(["kicker", "standfirst", "byline"]);

/** The numbers typed by hand in a sidecar. */
export function checkSidecar(file: string, json: string, language: string): Finding[] {
  return jsonTexts(json)
    .filter(({key}) => told.has(key))
    .flatMap(({text, offsetOf}) =>
      numbersIn(text, language).map(number => typed(file, json, number, offsetOf(number.start)))
    );
}

/** The numbers typed by hand in a notebook's title. */
export function checkTitle(file: string, html: string, language: string): Finding[] {
  const title = /<title\b[^>]*>(?<text>[\s\S]*?)<\/title\s*>/i.exec(html);
  const text = title?.groups?.["text"] ?? "";
  const start = title ? title.index + title[0].indexOf(">") + 1 : 0;
  return numbersIn(text, language).map(number => typed(file, html, number, start + number.start));
}

function typed(file: string, source: string, {text}: TypedNumber, offset: number): Finding {
  const place = placeInFile(file, source, offset);
  return {...place, rule: "number-typed", severity: "error", message: typedByHand(text), fix: rewordPlain};
}
