import {escapeHtml as text} from "../../publish/index.ts";

export interface Head {
  readonly language: string;
  readonly unit: "km" | "mi";
  readonly theme: string;
  readonly title: string;
  readonly toIndex: string;
  readonly policy: string;
  readonly styles: readonly string[];
  readonly blocking: readonly string[];
  readonly deferred: readonly string[];
  /** What the page is of: set on its root. */
  readonly outlet: "deck" | "speaker";
  readonly body: string;
}

/** A page of a deck: none of the site's head and foot, which are not for the screen of a classroom. */
export function bareHtml(head: Head): string {
  const {toIndex} = head;
  return [
    "<!doctype html>",
    `<html lang="${text(head.language)}" data-unit="${head.unit}" data-theme="${text(head.theme)}" data-index="${text(toIndex)}" data-outlet="${head.outlet}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${text(head.policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${text(head.title)}</title>`,
    '<link rel="icon" href="data:,">',
    ...head.styles.map(path => `<link rel="stylesheet" href="${text(toIndex + path)}">`),
    ...head.blocking.map(path => `<script src="${text(toIndex + path)}"></script>`),
    ...head.deferred.map(path => `<script defer src="${text(toIndex + path)}"></script>`),
    "</head>",
    "<body>",
    head.body,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
