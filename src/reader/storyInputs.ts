import {announcer} from "./announce.ts";
import {changeHistory} from "./changeHistory.ts";
import {type Field, keepPair} from "./field.ts";
import type {Guide} from "./guide.ts";
import {linkCopied} from "./messages.ts";
import {storyState} from "./storyState.ts";

/**
 * Keeps the page's address and the story's inputs together: what a reader changes is written there, what it says is set, on
 * load, by Back, and by links in prose that lead to a figure in some state. Returns what to call when inputs may have come.
 */
export function storyInputs(document: Document, unit: Field | null): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  const guide: Guide | undefined = Reflect.get(window, "nutgrafGuide");
  const marks = guide?.shownMarks(document) ?? null;
  const state = storyState(document, unit, marks);
  const history = changeHistory(window, () => state.address());
  const say = announcer(document);
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="?"]')];
  const here = () => new URL(document.location.href);
  const tell = (sentences: readonly string[]) => {
    if (sentences.length > 0) say(`${sentences.join("; ")}.`);
  };

  const refresh = () => {
    for (const reset of document.querySelectorAll(".reset"))
      reset.toggleAttribute("data-differs", inputsBefore(reset).some(state.differs));
    if (state.hasShown()) document.body.append(marks?.showAll ?? "");
    else marks?.showAll.remove();
  };
  const arrived = () => {
    state.discover(false);
    refresh();
  };

  const changed = (event: Event) => {
    const {target} = event;
    if (!(target instanceof Element) || target.matches(":invalid")) return;
    keepPair(target);
    const name =
      target.closest<HTMLElement>("[data-input]")?.dataset.input ??
      (target.closest(".units") ? "unit" : null);
    // What scripts tell is not the reader's doing.
    if (name && event.isTrusted && !state.isSetting()) {
      history.changing(name);
      if (event.type === "change") history.finished();
    }
    refresh();
  };
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);

  document.addEventListener("click", event => {
    const {target} = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = target.closest<HTMLAnchorElement>('main a[href^="?"], a.figure-link');
    if (link?.matches(".figure-link")) copy(event, link);
    else if (link) follow(event, link);
    else if (target === marks?.showAll) {
      const address = here();
      address.search = "";
      state.apply(address, "link");
      history.push(state.address());
      refresh();
    } else {
      const line = target.closest("button") && target.closest(".reset");
      if (line) reset(line);
    }
  });

  const follow = (event: Event, link: HTMLAnchorElement) => {
    const address = new URL(link.href);
    if (!state.isIn(address)) return;
    event.preventDefault();
    const changed = state.apply(address, "link");
    history.push(state.address(address.hash), links().indexOf(link));
    refresh();
    const figure = document.getElementById(address.hash.slice(1));
    if (figure) {
      const {top, bottom} = figure.getBoundingClientRect();
      if (top < 0 || bottom > window.innerHeight) figure.scrollIntoView();
      figure.focus({preventScroll: true});
    }
    tell(changed);
  };
  const reset = (line: Element) => {
    const changed = state.reset(inputsBefore(line));
    history.push(state.address());
    refresh();
    line.previousElementSibling?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    tell(changed);
  };
  const copy = (event: Event, link: HTMLAnchorElement) => {
    const {clipboard} = window.navigator;
    const words = link.textContent;
    if (!clipboard || words === linkCopied) return;
    event.preventDefault();
    clipboard.writeText(state.address(link.hash)).then(
      () => {
        link.textContent = linkCopied;
        say(linkCopied);
        setTimeout(() => {
          link.textContent = words;
        }, 2000);
      },
      () => {
        document.location.hash = link.hash;
      }
    );
  };

  window.addEventListener("popstate", event => {
    history.moved();
    tell(state.apply(here(), "page"));
    refresh();
    if (typeof event.state === "number") links()[event.state]?.focus({preventScroll: true});
  });

  state.discover(true);
  state.apply(here(), "link");
  refresh();
  guide?.steps(document, state, refresh);
  return arrived;
}

function inputsBefore(line: Element): string[] {
  const inputs = line.previousElementSibling?.querySelectorAll<HTMLElement>("[data-input]") ?? [];
  return [...inputs].map(({dataset}) => dataset.input ?? "");
}
