import {answersTitle} from "./messages.ts";

/** What a slide on paper leaves out of a figure. */
function heldBack(block: Element, document: Document): Element {
  const root = document.createElement("div");
  for (const name of ["title", "subtitle", "takeaway", "note", "sources"]) {
    const part = block.querySelector(`.figure-${name}`);
    if (!part) continue;
    const said = document.createElement("p");
    said.innerHTML = part.innerHTML;
    root.append(said);
  }
  return root;
}

/** The answers of all blocks, for the last page of the handout: HTML; empty where there are none. */
export function answersHtml(slides: readonly string[], document: Document): string {
  const root = document.createElement("template");
  root.innerHTML = slides.join("");
  const answers = [...root.content.querySelectorAll(".block:has(> .block-answer, figure)")].map(block => {
    const question = block.querySelector(".block-question")?.innerHTML ?? "";
    const answer = block.querySelector(":scope > .block-answer") ?? heldBack(block, document);
    for (const each of answer.querySelectorAll("summary, .plot, .plot-key")) each.remove();
    for (const each of answer.querySelectorAll("[id]")) each.removeAttribute("id");
    return `<li><h3>${question}</h3>${answer.innerHTML}</li>`;
  });
  // Hidden on the screen: neither drawn nor told there.
  return answers.length > 0
    ? `<div class="lesson-answers" hidden><h2>${answersTitle}</h2><ol>${answers.join("")}</ol></div>`
    : "";
}
