import {setTimeout as after, setImmediate} from "node:timers/promises";
import {expect, test} from "vitest";
import {atWork} from "./cellAtWork.ts";
import {newCell} from "./newCell.ts";
import {storyTimers, type TimerKind} from "./timers.ts";

function story() {
  const failures: unknown[] = [];
  const timers = storyTimers((cell, error) => failures.push([cell.id, error]));
  const cell = newCell(1, timers, "story");
  const calls: string[] = [];
  const start = (kind: TimerKind, delay: number, name: string, callback = () => {}) =>
    atWork(cell, () =>
      timers.start(kind, delay, false, () => {
        calls.push(`${name} ${timers.now()}`);
        callback();
      })
    );
  return {timers, cell, calls, failures, start};
}

test("what is due is called in the order in which it is due, at the time that it asked for, and takes no time", async () => {
  const {timers, calls, start} = story();
  start("timer", 900, "late");
  start("timer", 300, "early", () => start("timer", 100, "nested"));
  start("timer", 300, "second");
  await timers.runOut(1000);
  expect(calls).toEqual(["early 300", "second 300", "nested 400", "late 900"]);
  expect(timers.left()).toEqual([]);
});

test("what is due later is left", async () => {
  const {timers, cell, calls, start} = story();
  start("timer", 1001, "late");
  start("timer", Number.POSITIVE_INFINITY, "at once");
  await timers.runOut(1000);
  expect(calls).toEqual(["at once 1"]);
  expect(timers.left()).toMatchObject([{kind: "timer", cell, byLibrary: false}]);
});

test.each([0, -5, Number.NaN])("a delay of %s ms is one of 1 ms", async delay => {
  const {timers, calls, start} = story();
  start("timer", delay, "soon");
  await timers.runOut(1000);
  expect(calls).toEqual(["soon 1"]);
});

test("a frame comes every 16 ms, an interval as often as it asks; both are left unless they are stopped", async () => {
  const {timers, calls, start} = story();
  let frames = 0;
  const frame = () => {
    start("animation frame", 0, "frame", () => ++frames < 3 && frame());
  };
  frame();
  let times = 0;
  const ending = start("interval", 20, "interval", () => ++times === 2 && timers.stop(ending));
  start("interval", 400, "endless");
  await timers.runOut(1000);
  expect(calls).toEqual([
    "frame 16",
    "interval 20",
    "frame 32",
    "interval 40",
    "frame 48",
    "endless 400",
    "endless 800"
  ]);
  expect(timers.left().map(({kind}) => kind)).toEqual(["interval"]);
});

test("what is stopped is never called; what is not known can be stopped", async () => {
  const {timers, calls, start} = story();
  timers.stop(start("timer", 1, "never"));
  timers.stop(-1);
  await timers.runOut(1000);
  expect(calls).toEqual([]);
});

test("until then, timers take their time", async () => {
  const {calls, start} = story();
  start("timer", 5, "called");
  await setImmediate();
  expect(calls).toEqual([]);
  for (let i = 0; calls.length === 0 && i < 1000; ++i) await after(1);
  expect(calls).toEqual(["called 5"]);
});

test("what a callback throws is told with its cell, and stops nothing", async () => {
  const {timers, calls, failures, start} = story();
  const error = new Error("too late");
  start("timer", 1, "throws", () => {
    throw error;
  });
  start("timer", 2, "next");
  await timers.runOut(1000);
  expect(failures).toEqual([[1, error]]);
  expect(calls).toEqual(["throws 1", "next 2"]);
});

test("at the end, what libraries wait for is carried on, and nothing else is called", async () => {
  const {timers, cell, calls, start} = story();
  const callback = () => {};
  atWork(cell, () => timers.start("animation frame", 0, true, callback));
  start("timer", 1, "own");
  expect(timers.end()).toEqual([{kind: "animation frame", delay: 0, callback}]);
  await after(20);
  expect(calls).toEqual([]);
  expect(timers.left()).toEqual([]);
});
