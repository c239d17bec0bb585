import type {Edition} from "../edition.ts";
import {html} from "../html.ts";
import {type FigureText, wordingNodes, wordingText} from "../wording.ts";
import {badBlockId, kinds, noQuestion} from "./messages.ts";

export type BlockKind = keyof typeof kinds;

/** What names a block of a lesson. */
export interface BlockOptions {
  /** Lower-case letters, digits and hyphens; what a class does in the block is kept under it, on the device alone. */
  readonly id: string;
  readonly question: FigureText;
}

/** The frame of a block: what it is, what is asked, what to do. Complete without script; its behaviour comes from `reader/lesson`. */
export function block(
  edition: Edition,
  kind: BlockKind,
  {id, question}: BlockOptions,
  ...content: readonly Node[]
): HTMLElement {
  if (!/^[a-z][a-z0-9-]*$/u.test(id ?? "")) throw new Error(badBlockId(id));
  if (!question || !wordingText(question, edition.locale).trim()) throw new Error(noQuestion(id));
  const {document} = edition;
  return html(
    document,
    "div",
    {
      class: "block",
      id: `block-${id}`,
      role: "group",
      "data-block": kind,
      "aria-labelledby": `block-${id}-question`
    },
    html(document, "p", {class: "block-kind"}, kinds[kind]),
    html(
      document,
      "h3",
      {class: "block-question", id: `block-${id}-question`},
      ...wordingNodes(edition, question)
    ),
    ...content
  );
}

/** Where a block says what came of what was done. */
export function statusLine(document: Document): HTMLElement {
  return html(document, "p", {class: "block-status", role: "status"});
}

/**
 * What is held back: in a closed `<details>`, which is neither drawn nor told to screen readers until it is opened, and
 * opens without script.
 */
export function heldBack(
  document: Document,
  summary: string,
  facts: Readonly<Record<string, string | null>>,
  ...content: readonly Node[]
): HTMLElement {
  return html(
    document,
    "details",
    {class: "block-answer", ...facts},
    html(document, "summary", {}, summary),
    ...content
  );
}
