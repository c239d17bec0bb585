import {blockAt, blocksOf, say} from "./blocks.ts";
import {goOn, oneMinuteLeft, pause, start, tenSecondsLeft, timeIsUp} from "./messages.ts";

interface Clock {
  /** Milliseconds that are left, while it stands. */
  left: number;
  /** When it is over, while it runs: milliseconds since 1970. */
  ends: number | null;
}

const told = new Map([
  [60, oneMinuteLeft],
  [10, tenSecondsLeft],
  [0, timeIsUp]
]);

/** Counts down, with pause; says so at a minute, at ten seconds and at the end. */
export function timer(document: Document): void {
  const clocks = new Map<HTMLElement, Clock>();
  let ticking: ReturnType<typeof setInterval> | undefined;

  const tick = () => {
    for (const [block, clock] of clocks) {
      if (clock.ends === null) continue;
      const before = seconds(clock.left);
      clock.left = Math.max(0, clock.ends - Date.now());
      const now = seconds(clock.left);
      // A sleeping tab may pass a moment without a tick at it.
      const [passed] = [...told].filter(([at]) => at < before && at >= now).reverse();
      if (passed) say(block, passed[1]);
      if (now === 0) clock.ends = null;
      show(block, clock);
    }
    if ([...clocks.values()].every(({ends}) => ends === null)) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };

  const reset = (block: HTMLElement) => {
    const whole = Number(block.querySelector<HTMLElement>("time")?.dataset["seconds"]);
    const clock = {left: whole * 1000, ends: null};
    clocks.set(block, clock);
    show(block, clock);
    say(block, "");
  };

  for (const block of blocksOf(document, "timer")) {
    reset(block);
    for (const button of block.querySelectorAll<HTMLElement>("button[data-do]")) button.hidden = false;
  }
  document.addEventListener("click", event => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-do]") : null;
    const block = blockAt(button, "timer");
    if (!button || !block) return;
    const clock = clocks.get(block);
    if (button.dataset["do"] === "reset" || !clock || clock.left === 0) return reset(block);
    if (clock.ends === null) clock.ends = Date.now() + clock.left;
    else {
      clock.left = Math.max(0, clock.ends - Date.now());
      clock.ends = null;
    }
    show(block, clock);
    ticking ??= setInterval(tick, 200);
  });
}

const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1000);

function show(block: HTMLElement, {left, ends}: Clock): void {
  const time = block.querySelector<HTMLElement>("time");
  const button = block.querySelector("button[data-do=start]");
  if (!time || !button) return;
  const now = seconds(left);
  time.textContent = `${Math.floor(now / 60)}:${String(now % 60).padStart(2, "0")}`;
  const isWhole = now === Number(time.dataset["seconds"]);
  button.textContent = ends !== null ? pause : isWhole || now === 0 ? start : goOn;
}
