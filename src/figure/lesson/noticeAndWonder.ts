import type {Edition} from "../edition.ts";
import {html} from "../html.ts";
import {type FigureText, wordingNodes} from "../wording.ts";
import {block, statusLine} from "./block.ts";
import {giveBack, iNotice, iWonder, noFigure, noLook, stillHidden} from "./messages.ts";

export interface NoticeOptions {
  readonly id: string;
  readonly question: FigureText;
  /** What the bare drawing looks like, for those who do not see it: shapes and places, nothing that it means. */
  readonly look: FigureText;
}

/**
 * A figure, as `figure(…)` gives it, that script first strips of title, labels and source, and gives back step by step.
 * Without script, and in print, it is whole.
 */
export function noticeAndWonder(edition: Edition, figure: HTMLElement, options: NoticeOptions): HTMLElement {
  const {id, look} = options;
  if (!("matches" in Object(figure)) || !figure.matches("figure[data-figure]")) throw new Error(noFigure(id));
  if (!look) throw new Error(noLook(id));
  const {document} = edition;
  const field = (name: string, words: string) =>
    html(
      document,
      "label",
      {},
      words,
      html(document, "textarea", {name: `block-${id}-${name}`, rows: "2", autocomplete: "off"})
    );
  const made = block(
    edition,
    "notice",
    options,
    html(
      document,
      "p",
      {class: "block-look visually-hidden"},
      `${stillHidden} `,
      ...wordingNodes(edition, look)
    ),
    figure,
    html(document, "div", {class: "block-fields"}, field("notice", iNotice), field("wonder", iWonder)),
    html(
      document,
      "p",
      {class: "block-steps"},
      ...giveBack.map((words, i) =>
        html(document, "button", {type: "button", "data-step": String(i + 1), hidden: true}, words)
      )
    ),
    statusLine(document)
  );
  made.setAttribute("data-step", "0");
  return made;
}
