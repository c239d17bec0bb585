import {spawn} from "node:child_process";
import {cannotOpen} from "./messages.ts";

const openers: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""]
};

/** Opens an address in the user's browser; says so where there is none. */
export function openBrowser(url: string, warn: (line: string) => void): void {
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, url], {stdio: "ignore", detached: true});
  child.on("error", () => warn(cannotOpen(url)));
  child.unref();
}
