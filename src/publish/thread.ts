/* A thread of its own, which evaluates stories one after another: see openThread.ts. */

import {enableCompileCache} from "node:module";

enableCompileCache();
const {answerStories} = await import("./answerStories.ts");
answerStories();
