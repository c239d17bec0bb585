import {MessageChannel} from "node:worker_threads";
import {afterEach, beforeEach, expect, test} from "vitest";
import type {ModuleSource} from "./moduleSource.ts";
import {answerModules, askModules} from "./modulesOverPort.ts";

let channel: MessageChannel;
beforeEach(() => {
  channel = new MessageChannel();
});
afterEach(() => channel.port1.close());

/** A source as another thread has it. */
function asked(source: Partial<ModuleSource>): ModuleSource {
  const none = async () => null;
  answerModules(channel.port1, {invoke: async () => ({result: null}), resolve: none, ...source});
  return askModules(channel.port2);
}

test("each question gets its own answer, in whatever order they come", async () => {
  const {resolve} = asked({
    resolve: async specifier => {
      if (specifier === "slow") await new Promise(done => setTimeout(done, 20));
      return `/${specifier}`;
    }
  });
  expect(await Promise.all(["slow", "fast"].map(name => resolve(name, "/a.js")))).toEqual(["/slow", "/fast"]);
});

test("an error comes with what a message can carry of it", async () => {
  const error = {message: "no", loc: {line: 1}, plugin: () => {}};
  const {invoke} = asked({invoke: async () => ({error})});
  expect(await invoke({type: "custom", event: "vite:invoke", data: {}})).toEqual({
    error: {message: "no", loc: {line: 1}}
  });
});
