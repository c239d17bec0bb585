import type {Page} from "playwright-core";

/** A notebook of `fixtures/traits`, which shows one way for a cell to be static or live. */
export interface Trait {
  /** Of each cell: "static", or why it is live. */
  readonly cells: readonly string[];
  /** The text of `#out` in the page as built; null where it is not there. */
  readonly built: string | null;
  /** The same once the live cells run in a browser, where that differs. */
  readonly runs?: string;
  /** What a reader does, and the text of `#out` that this leads to. */
  readonly act?: (page: Page) => Promise<unknown>;
  readonly after?: string;
  /** The build's own clock or chance: a browser that ran the cell would show something else. */
  readonly isFixed?: boolean;
}

const clickOut = (page: Page) => page.locator("#out").click();
const press = (page: Page) => page.locator("#press").click();
const setNumber = (value: string) => (page: Page) => page.locator("input[type=number]").fill(value);

const below = (cell: number, does: string) => `it depends on cell ${cell}, which ${does}`;
const clicked = {act: clickOut, after: "1"} as const;
const onClick = "it listens for click on what it shows";

export const traits: Readonly<Record<string, Trait>> = {
  "adds-style": {cells: ["it adds <style> to the page outside its own place"], built: "styled"},
  arithmetic: {cells: ["static", "static"], built: "2"},
  "async-generator": {cells: ["it yields again", below(1, "yields again")], built: "1", runs: "3"},
  attachment: {cells: ["static", "static"], built: "8"},
  "bounding-box": {cells: ["it calls getBoundingClientRect"], built: "false", runs: "true"},
  canvas: {cells: ["it calls getContext", below(1, "calls getContext")], built: null, runs: "40"},
  clock: {cells: ["it reads the clock"], built: "false", runs: "true"},
  "clock-in-module": {cells: ["it reads the clock", below(1, "reads the clock")], built: "10"},
  "clock-meant": {cells: ["it is marked live, and it reads the clock"], built: "false", runs: "true"},
  "clock-new-date": {cells: ["it reads the clock"], built: "true"},
  "clock-pinned": {cells: ["static"], built: "1970", isFixed: true},
  cookie: {cells: ["it reads document.cookie"], built: "0"},
  dark: {cells: ["it reads dark"], built: "boolean"},
  "dates-given": {cells: ["static"], built: "2022"},
  delegated: {cells: ["it listens for click on the page"], built: "0", ...clicked},
  fetch: {cells: ["it fetches ./", below(1, "fetches ./")], built: null, runs: "200"},
  fonts: {cells: ["it reads document.fonts"], built: "loaded"},
  "frame-loop": {cells: ["it leaves an animation frame waiting"], built: "0", runs: "running"},
  generator: {cells: ["it yields again", below(1, "yields again")], built: "1", runs: "3"},
  "generator-ends": {cells: ["static", "static"], built: "1"},
  "generators-now": {
    cells: ["it calls Generators.now", below(1, "calls Generators.now")],
    built: "number"
  },
  "handler-in-template": {cells: [onClick], built: "0", ...clicked},
  "handler-property": {cells: [onClick], built: "0", ...clicked},
  "handler-taken-off": {cells: ["static"], built: "0", act: clickOut, after: "0"},
  "html-static": {cells: ["static", "static"], built: "The lake is 8 m deep."},
  "huge-value": {cells: ["static", "static"], built: "19999900000"},
  "inputs-table": {cells: ["it listens for click, scroll on what it shows"], built: "beside"},
  "inputs-without-view": {
    cells: ["it listens for input, submit on what it shows", "static"],
    built: "beside"
  },
  interval: {cells: ["it leaves an interval running"], built: "0", runs: "running"},
  "interval-that-ends": {cells: ["static"], built: "3"},
  invalidation: {cells: ["static"], built: "kept"},
  "library-imported": {cells: ["static", "static"], built: "drawn"},
  listener: {cells: [onClick], built: "0", ...clicked},
  "listener-aborted": {cells: ["static"], built: "0", act: clickOut, after: "0"},
  "listener-on-other-cell": {
    cells: ["it shows what cell 2 listens to", "it listens for click on what cell 1 shows", "static"],
    built: "0",
    ...clicked
  },
  "listener-removed": {cells: ["static"], built: "0", act: clickOut, after: "0"},
  "listener-undisplayed": {cells: ["static"], built: "button"},
  "live-pinned": {cells: ["it is marked live"], built: "read"},
  "live-pinned-markdown": {cells: ["it is marked live"], built: "A paragraph."},
  "local-storage": {cells: ["it reads what the browser stored"], built: "nothing"},
  location: {cells: ["it reads location", below(1, "reads location")], built: "none"},
  "location-of-document": {cells: ["it reads location"], built: "true"},
  "markdown-of-live": {
    cells: ["it calls view", below(1, "calls view"), "static"],
    built: "large",
    act: page => page.locator("select").selectOption("small"),
    after: "small"
  },
  "match-media": {cells: ['it calls matchMedia("print")'], built: "false"},
  mutable: {
    cells: ["it calls Mutable", onClick, below(1, "calls Mutable"), "static"],
    built: "0",
    act: press,
    after: "1"
  },
  "mutable-ojs": {
    cells: ["it declares mutable clicks", onClick, below(1, "declares mutable clicks")],
    built: "0",
    act: press,
    after: "1"
  },
  "mutation-observer": {cells: ["it leaves a MutationObserver observing"], built: "watched"},
  navigator: {cells: ["it reads navigator.language"], built: "true"},
  "node-held": {
    cells: ["static", "it shows what cell 4 works on", "it calls view", below(3, "calls view")],
    built: "50",
    act: setNumber("80"),
    after: "80"
  },
  now: {cells: ["it reads now"], built: "false", runs: "true"},
  "observe-once": {cells: ["static", "static"], built: "once"},
  "observer-ended": {cells: ["static"], built: "seen"},
  "offset-width": {cells: ["it reads offsetWidth"], built: "true"},
  "own-width": {cells: ["static", "static"], built: "100"},
  "plain-form": {cells: ["static"], built: ""},
  "plain-module": {cells: ["static", "static"], built: "42"},
  plot: {cells: ["static"], built: "drawn"},
  "plot-legend": {cells: ["it calls getContext"], built: null, runs: "drawn"},
  "plot-pointer": {
    cells: ["it listens for pointerenter, pointermove, pointerdown and more on what it shows"],
    built: "drawn"
  },
  "plot-tip": {cells: ["it calls getBBox"], built: "drawn"},
  random: {cells: ["it draws random numbers"], built: "true"},
  "random-by-the-thousand": {cells: ["static"], built: "true"},
  "random-in-library": {cells: ["static"], built: "true"},
  "random-pinned": {cells: ["static", "static"], built: "true", isFixed: true},
  "resize-observer": {cells: ["it leaves a ResizeObserver observing"], built: "true"},
  "side-effect": {cells: ["it listens for click on the page", "static"], built: "0", ...clicked},
  "side-effect-again": {cells: ["it listens for click on the page"], built: "0", ...clicked},
  "svg-matrix": {cells: ["it calls getScreenCTM"], built: null, runs: "true"},
  "svg-text-length": {cells: ["it calls getComputedTextLength"], built: "false", runs: "true"},
  "timer-awaited": {cells: ["static"], built: "came"},
  "timer-cleared": {cells: ["static"], built: "cleared"},
  "timer-left": {cells: ["it leaves a timer running"], built: "waiting", runs: "called"},
  "timer-run-out": {cells: ["static"], built: "called"},
  transition: {cells: ["static"], built: "80"},
  "transition-of-live": {
    cells: ["it calls view", below(1, "calls view")],
    built: "50",
    act: setNumber("80"),
    after: "80"
  },
  "two-loops": {
    cells: ["it goes on changing what it shows", "it goes on changing what it shows", "static"],
    built: "0",
    runs: "true"
  },
  uuid: {cells: ["it draws random numbers"], built: "36"},
  vega: {cells: ["static", "static"], built: "drawn"},
  viewof: {
    cells: ["it declares viewof depth", below(1, "declares viewof depth")],
    built: "4",
    act: setNumber("7"),
    after: "7"
  },
  visibility: {cells: ["static"], built: "seen"},
  width: {cells: ["it reads width"], built: "true"},
  "window-listener": {
    cells: ["it listens for hashchange on the page"],
    built: "0",
    act: page => page.evaluate(() => location.assign(`#${Math.random()}`)),
    after: "1"
  },
  "window-size": {cells: ["it reads innerWidth"], built: "true"}
};
