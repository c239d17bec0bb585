import type {Lesson} from "../../publish/index.ts";
import {escapeHtml as text} from "../../publish/index.ts";
import {goalsLabel, levelLabel, minutesWords, promptsLabel, timeLabel, wordsLabel} from "./messages.ts";

/** The lesson sheet, which heads the handout: HTML. */
export function sheetHtml(title: string, standfirst: string | null, lesson: Lesson): string {
  const {minutes, level, goals, words, prompts} = lesson;
  const list = (label: string, items: readonly string[]) =>
    items.length > 0
      ? `<h2>${label}</h2><ul>${items.map(item => `<li>${text(item)}</li>`).join("")}</ul>`
      : "";
  const facts = [
    minutes === null ? null : `<dt>${timeLabel}</dt><dd>${minutesWords(minutes)}</dd>`,
    level === null ? null : `<dt>${levelLabel}</dt><dd>${text(level)}</dd>`
  ];
  const meanings = words.map(([word, meaning]) => `<dt>${text(word)}</dt><dd>${text(meaning)}</dd>`);
  return [
    '<div class="lesson-sheet">',
    `<h1>${text(title)}</h1>`,
    standfirst ? `<p>${text(standfirst)}</p>` : "",
    facts.some(Boolean) ? `<dl class="facts">${facts.filter(Boolean).join("")}</dl>` : "",
    list(goalsLabel, goals),
    meanings.length > 0 ? `<h2>${wordsLabel}</h2><dl>${meanings.join("")}</dl>` : "",
    list(promptsLabel, prompts),
    "</div>"
  ].join("");
}
