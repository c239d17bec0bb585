import {blockAt, blocksOf, say} from "./blocks.ts";
import {allBack, heldBackName, labelsBack, titleBack} from "./messages.ts";

const said = ["", titleBack, labelsBack, allBack];

/** Holds a figure's title, labels and source back, and gives them back step by step. The style sheet hides them. */
export function notice(document: Document): void {
  for (const block of blocksOf(document, "notice")) hold(block, 0);
  document.addEventListener("click", event => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-step]") : null;
    const block = blockAt(button, "notice");
    if (!button || !block) return;
    const step = Number(button.dataset["step"]);
    hold(block, step);
    say(block, said[step] ?? "");
    // The button is gone: the next one, or the block, takes over.
    (block.querySelector<HTMLElement>("button[data-step]:not([hidden])") ?? last(block))?.focus();
    block.dispatchEvent(new Event("change", {bubbles: true}));
  });
}

/** 0 holds all back; 1 gives the title, 2 the labels and the marks' names, 3 the rest. */
export function hold(block: HTMLElement, step: number): void {
  block.dataset["step"] = String(step);
  const figure = block.querySelector("figure");
  if (figure && step === 0) {
    figure.removeAttribute("aria-labelledby");
    figure.setAttribute("aria-label", heldBackName);
  } else if (figure) {
    figure.removeAttribute("aria-label");
    figure.setAttribute("aria-labelledby", `${figure.id}-title`);
  }
  // Without its labels, a drawing must not tell by its marks' names either.
  block.querySelector(".drawings")?.toggleAttribute("inert", step < 2);
  block.querySelector<HTMLElement>(".block-look")?.toggleAttribute("hidden", step >= 2);
  for (const button of block.querySelectorAll<HTMLElement>("button[data-step]"))
    button.hidden = Number(button.dataset["step"]) !== step + 1;
}

/** What has the focus when all is given back. */
function last(block: HTMLElement): HTMLElement | null {
  const question = block.querySelector<HTMLElement>(".block-question");
  question?.setAttribute("tabindex", "-1");
  return question;
}
