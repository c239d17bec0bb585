import type {DOMWindow} from "jsdom";
import {cannotFetch} from "../messages.ts";
import {note} from "./cellAtWork.ts";
import {calls, fetches, makes, refusedAtBuild, uses} from "./messages.ts";

const refusals = new WeakSet<Error>();

/** Whether an error is only that the build refused something, which a reader's browser does. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && refusals.has(error);
}

const constructors = ["EventSource", "SharedWorker", "WebSocket", "Worker", "XMLHttpRequest"];

/** Has the window refuse cells what the build cannot do, so that they are known for it. */
export function watchRefusals(window: DOMWindow): void {
  for (const name of constructors) {
    Object.defineProperty(window, name, {
      configurable: true,
      writable: true,
      value: class {
        constructor() {
          throw refusal(makes(name), refusedAtBuild(name));
        }
      }
    });
  }
  Object.defineProperty(window, "fetch", {configurable: true, writable: true, value: noFetch});
}

/** Notes what jsdom says that it does not implement: "HTMLCanvasElement's getContext() method". */
export function noteRefused(what: string): void {
  const method = /(\w+)\(\) method/.exec(what)?.[1];
  note("refused", method ? calls(method) : uses(what));
}

/** What a site serves itself, its pages may fetch in readers' browsers; from another host, nothing. */
async function noFetch(input: string | URL | Request): Promise<Response> {
  const asked = String(typeof input === "object" && "url" in input ? input.url : input);
  const url = URL.parse(asked, "http://localhost/");
  if (url === null || !["localhost", ""].includes(url.hostname)) throw new TypeError(cannotFetch(asked));
  // A whole address would be a path of the machine that builds.
  const shown = /^[\w+.-]+:/.test(asked) ? url.pathname.slice(url.pathname.lastIndexOf("/") + 1) : asked;
  throw refusal(fetches(shown), refusedAtBuild("fetch"));
}

function refusal(does: string, message: string): Error {
  note("refused", does);
  const error = new TypeError(message);
  refusals.add(error);
  return error;
}
