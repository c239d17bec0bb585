import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {packageRoot} from "../clientFiles.ts";

const ownSource = join(packageRoot, "src/");
const watching = join(ownSource, "publish/");

/** The file of the code that asks: the nearest one on the stack, past what watches it and what is no file's. */
export function callingFile(): string | null {
  const {prepareStackTrace, stackTraceLimit} = Error;
  Error.prepareStackTrace = (_, frames) => frames;
  Error.stackTraceLimit = 16;
  const holder: {stack?: readonly NodeJS.CallSite[]} = {};
  Error.captureStackTrace(holder, callingFile);
  const files = (holder.stack ?? []).map(frame => pathOf(frame.getScriptNameOrSourceURL()));
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  return files.find(file => file !== null && !file.startsWith(watching)) ?? null;
}

/** Whether a file is of the notebook or its project, and neither a library nor Nutgraf's own. */
export function isAuthors(file: string | null): boolean {
  return file !== null && !/[\\/]node_modules[\\/]|^node:/.test(file) && !file.startsWith(ownSource);
}

/** Whether a file is of what loads the modules: its timers are no cell's. */
export function isLoader(file: string | null): boolean {
  return file !== null && /[\\/]node_modules[\\/](?:vite|rolldown)[\\/]|^node:/.test(file);
}

const root = pathToFileURL("/").href;

function pathOf(file: string | null | undefined): string | null {
  if (!file) return null;
  return file.startsWith(root) ? decodeURIComponent(new URL(file).pathname) : file;
}
