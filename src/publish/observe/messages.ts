import type {TimerKind} from "./timers.ts";

export const refusedAtBuild = (name: string) => `the build has no ${name}`;

/* What a cell does, with a verb for "it" to go before */

export const calls = (name: string) => `calls ${name}`;
export const reads = (name: string) => `reads ${name}`;
export const uses = (name: string) => `uses ${name}`;
export const makes = (name: string) => `makes a ${name}`;
export const fetches = (path: string) => `fetches ${path}`;
export const readsStorage = "reads what the browser stored";
export const declares = (name: string) => `declares ${name}`;
export const yieldsAgain = "yields again";
export const readsClock = "reads the clock";
export const drawsRandom = "draws random numbers";
export const goesOnChanging = "goes on changing what it shows";
export const markedLive = "is marked live";
export const listens = (types: readonly string[], where: string) => `listens for ${listed(types)} ${where}`;
export const showsHeard = (cell: number) => `shows what cell ${cell} listens to`;
export const showsHeld = (cell: number) => `shows what cell ${cell} works on`;
export const leavesRunning = (kind: TimerKind) => `leaves ${kinds[kind]}`;
export const leavesObserving = (observer: string) => `leaves a ${observer} observing`;
export const addsOutside = (tag: string) => `adds <${tag}> to the page outside its own place`;

export const onWhatItShows = "on what it shows";
export const onWhatCellShows = (cell: number) => `on what cell ${cell} shows`;
export const onThePage = "on the page";

const kinds: Readonly<Record<TimerKind, string>> = {
  timer: "a timer running",
  interval: "an interval running",
  "animation frame": "an animation frame waiting",
  "idle callback": "an idle callback waiting",
  observer: "an observer waiting"
};

const most = 3;

function listed(types: readonly string[]): string {
  const shown = types.slice(0, most);
  return types.length > most ? `${shown.join(", ")} and more` : shown.join(", ");
}

/* Why a cell is live */

export const liveBecause = (does: readonly string[]) => `it ${does.slice(0, most).join(", and it ")}`;
export const liveAsAbove = (cell: number, does: string) => `it depends on cell ${cell}, which ${does}`;
