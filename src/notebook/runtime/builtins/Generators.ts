import {dark} from "../generators/dark.ts";
import {input} from "../generators/input.ts";
import {now} from "../generators/now.ts";
import {observe} from "../generators/observe.ts";
import {queue} from "../generators/queue.ts";
import {width} from "../generators/width.ts";
import type {Page} from "../page.ts";

export const Generators = ({document, fixed}: Page) => ({
  dark: () => dark(document),
  now: () => now(fixed.now),
  input,
  observe,
  queue,
  width
});
