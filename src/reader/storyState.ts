import {type Field, fieldOf, type State} from "./field.ts";
import {inputIs} from "./messages.ts";
import type {ShownMarks} from "./shownMarks.ts";

/** The state of a story's inputs, by the names that the story calls them, and what of it an address says. */
export interface StoryState {
  /** Whether an address says anything of this story's inputs or marks. */
  isIn(address: URL): boolean;
  /**
   * Takes what an address says, what it says wrongly left out, and says what changed. The page's own also sets all other
   * inputs as the author did.
   */
  apply(address: URL, by: "page" | "link" | "step"): readonly string[];
  /** Sets some inputs as the author did, and says what changed. */
  reset(names: readonly string[]): readonly string[];
  differs(name: string): boolean;
  /** The page's address with all that differs from the author's, at a fragment. */
  address(fragment?: string): string;
  /** Whether some marks stand out because the reader's address says so. */
  hasShown(): boolean;
  /** Takes in the inputs that have come to the page since; those first seen in its HTML, as they are written there. */
  discover(isWritten: boolean): void;
  /** Whether it is at work itself: what inputs then tell is not the reader's doing. */
  isSetting(): boolean;
}

export function storyState(document: Document, unit: Field | null, marks: ShownMarks | null): StoryState {
  const starts = new Map<string, State>();
  let isSetting = false;
  let hasShown = false;
  const inputs = () => [...document.querySelectorAll<HTMLElement>("[data-input]")];
  const input = (name: string) => inputs().find(each => each.dataset.input === name) ?? null;
  const field = (name: string): Field | null => {
    if (name === "unit") return unit;
    const element = input(name);
    return element && fieldOf(element);
  };
  const start = (name: string): State => (name === "unit" ? unit?.read(true) : starts.get(name)) ?? [];
  const names = () => [...(unit ? ["unit"] : []), ...starts.keys()];
  const page = () => new URL(document.location.href);

  const set = (states: ReadonlyMap<string, State>): string[] => {
    isSetting = true;
    const changed = [...states].flatMap(([name, state]) => {
      const before = field(name)?.read();
      field(name)?.write(state);
      return before && !isSame(before, field(name)?.read() ?? []) ? [sentence(name)] : [];
    });
    isSetting = false;
    return changed;
  };
  const sentence = (name: string) => {
    const of = name === "unit" ? document.querySelector(".units") : input(name);
    const label = [...(of?.querySelectorAll("legend, label") ?? [])].find(
      each => !each.querySelector("input")
    );
    return inputIs(label?.textContent?.trim() || name, field(name)?.read() ?? []);
  };
  return {
    isIn: ({searchParams}) => [...(marks ? ["show"] : []), ...names()].some(name => searchParams.has(name)),
    apply: ({searchParams: query, hash}, by) => {
      const wanted = names().filter(name => by === "page" || query.has(name));
      const changed = set(
        new Map(wanted.map(name => [name, query.has(name) ? query.getAll(name) : start(name)]))
      );
      const shown = marks?.show(query.get("show") ?? "", hash.slice(1));
      hasShown = Boolean(shown) && by !== "step";
      return shown ? [...changed, shown] : changed;
    },
    reset: names => set(new Map(names.map(name => [name, start(name)]))),
    differs: name => {
      const now = field(name)?.read();
      return now !== undefined && !isSame(now, start(name));
    },
    address: fragment => {
      const url = page();
      const {searchParams: query} = url;
      for (const name of names()) {
        const now = field(name)?.read();
        if (!now) continue;
        query.delete(name);
        if (!isSame(now, start(name)))
          for (const each of now.length > 0 ? now : [""]) query.append(name, each);
      }
      query.delete("show");
      if (marks && hasShown) query.set("show", marks.read());
      if (fragment !== undefined) url.hash = fragment;
      return url.href;
    },
    discover: isWritten => {
      for (const element of inputs()) {
        const name = element.dataset.input ?? "";
        const found = name === "unit" || starts.has(name) ? null : fieldOf(element);
        if (!found) continue;
        starts.set(name, found.read(isWritten));
        const {searchParams: query} = page();
        if (query.has(name)) set(new Map([[name, query.getAll(name)]]));
      }
    },
    hasShown: () => hasShown,
    isSetting: () => isSetting
  };
}

function isSame(a: State, b: State): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
