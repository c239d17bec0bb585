import {blockAt, say} from "./blocks.ts";

/** How a kind of block holds its answer. */
export interface Answered {
  /** What is still to be done before it opens; null when it may. */
  missing(block: HTMLElement): string | null;
  /** What came of it, in words, once it is open. */
  outcome(block: HTMLElement): string;
}

/** Opens answers only once there is a guess, and then says what came of it. */
export function answers(document: Document, kinds: Readonly<Record<string, Answered>>): void {
  const answered = (block: HTMLElement) => kinds[block.dataset["block"] ?? ""];
  document.addEventListener("click", event => {
    const summary = event.target instanceof Element ? event.target.closest(".block-answer > summary") : null;
    const block = blockAt(summary);
    if (!block || block.querySelector("details[open].block-answer")) return;
    const missing = answered(block)?.missing(block);
    if (!missing) return;
    event.preventDefault();
    say(block, missing);
  });
  document.addEventListener(
    "toggle",
    event => {
      const {target} = event;
      if (!(target instanceof HTMLDetailsElement) || !target.matches(".block-answer")) return;
      const block = blockAt(target);
      if (!block) return;
      say(
        block,
        target.open && !answered(block)?.missing(block) ? (answered(block)?.outcome(block) ?? "") : ""
      );
    },
    true
  );
  // Another guess after the answer is told of anew.
  document.addEventListener("change", event => {
    const block = blockAt(event.target);
    if (block?.querySelector("details[open].block-answer")) say(block, answered(block)?.outcome(block) ?? "");
  });
}
