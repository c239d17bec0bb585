import {ink} from "../figure/index.ts";
import {howToReadLabel, readApproximate, readLink, readMeasured, readOpen, readStated} from "./messages.ts";
import {lines} from "./page.ts";
import {howToReadPath} from "./storyPath.ts";

/** What the marks of every chart mean, each beside a small one of its kind: HTML. */
export function howToRead(): string {
  return lines(
    `<section class="how-to-read" id="${howToReadPath.slice(1)}">`,
    `<h2>${howToReadLabel}</h2>`,
    "<dl>",
    entry(`<circle cx="14" cy="8" r="5" fill="${ink.stated}"/>`, readStated),
    entry(`<circle cx="14" cy="8" r="5" fill="${ink.measured}"/>`, readMeasured),
    entry(
      `<circle cx="14" cy="8" r="4.25" fill="none" stroke="${ink.stated}" stroke-width="1.5"/>`,
      readApproximate
    ),
    entry(
      `<circle cx="5" cy="8" r="4" fill="${ink.stated}"/><path d="M8 8h16m-5-4 5 4-5 4" fill="none" stroke="${ink.stated}" stroke-width="1.5"/>`,
      readOpen
    ),
    entry(
      `<text x="14" y="9" font-size="13" text-anchor="middle" fill="${ink.text}">64</text><path d="M5 13.5h18" stroke="${ink.stated}" stroke-width="1.5" stroke-dasharray="1.5 1.5"/>`,
      readLink
    ),
    "</dl>",
    "</section>"
  );
}

function entry(mark: string, [term, meaning]: readonly [string, string]): string {
  return `<div><dt><svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">${mark}</svg> ${term}</dt><dd>${meaning}</dd></div>`;
}
