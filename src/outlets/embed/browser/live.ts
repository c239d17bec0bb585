import {headed, opensApart} from "../leaving.ts";
import {shownWith} from "../messages.ts";

/** What the frame's address sets of the inputs in it. */
interface Chosen {
  readonly sentences: readonly string[];
  readonly search: string;
}

/** Shows the figure in the state that the frame's address names, says so, and leads to the story in the same state. */
export function begin(chosen: Chosen | null, takeOver: () => void): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".embed-source a");
  const [story, id] = links[0]?.getAttribute("href")?.split("#") ?? [];
  // What it says wrongly changes nothing: the figure that is there stays.
  if (!chosen || !story || !id) return;
  const leading = document.querySelectorAll<HTMLAnchorElement>(`a[href^="${story}#"]`);
  for (const link of new Set([...links, ...leading])) link.search = chosen.search;
  const note = document.querySelector(".embed-state");
  if (note) note.textContent = shownWith(chosen.sentences);
  const cell = document.getElementById(id)?.closest("[data-cell]");
  const tidy = () => {
    const figure = document.getElementById(id);
    if (!figure) return;
    headed(figure);
    // The cell may show more than this figure.
    for (const part of cell?.children ?? [])
      part.toggleAttribute("hidden", !part.contains(figure) && !part.matches(".cell-error"));
    opensApart(document, id, story + chosen.search, each => document.getElementById(each) !== null);
  };
  new MutationObserver(tidy).observe(document.body, {childList: true, subtree: true});
  takeOver();
}
