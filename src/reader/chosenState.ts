import {storyState} from "./storyState.ts";

/** What an address sets of a page's inputs. */
export interface ChosenState {
  /** Each input that it changes, and to what: "Pace: 20". */
  readonly sentences: readonly string[];
  /** The same for another page's address: "?pace=20". */
  readonly search: string;
}

/** Sets a page's prerendered inputs as its address says; null where that changes none. */
export function chosenState(document: Document): ChosenState | null {
  const state = storyState(document, null, null);
  const address = new URL(document.location.href);
  const start = new URL(address);
  start.search = "";
  state.discover(true);
  // The reader's script has set them before: from the start, they tell what changes.
  state.apply(start, "page");
  const sentences = state.apply(address, "link");
  if (sentences.length === 0) return null;
  const now = new URL(state.address()).searchParams;
  const query = new URLSearchParams();
  for (const {dataset} of document.querySelectorAll<HTMLElement>("[data-input]")) {
    const {input = ""} = dataset;
    for (const value of now.getAll(input)) query.append(input, value);
  }
  return {sentences, search: `?${query}`};
}
