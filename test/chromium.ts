import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {chromiumPath} from "./chromiumPath.ts";

/** Makes sure before a test run that there is a browser to run it in, or stops with what to do. */
function ensureChromium(): string {
  if (existsSync(chromiumPath())) return chromiumPath();
  if (process.env.CHROME_PATH) {
    fail(`CHROME_PATH names ${process.env.CHROME_PATH}, which does not exist: correct it or unset it`);
  }
  console.log("no Chrome, Chromium or Edge found: installing one for the tests (CHROME_PATH=… names yours)");
  run(process.execPath, [
    join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js"),
    "install",
    "chromium"
  ]);
  if (existsSync(chromiumPath())) return chromiumPath();
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
    if (existsSync(chromiumPath())) return chromiumPath();
  }
  return fail(
    "the tests run in a real browser and none could be installed: install Chrome, Chromium or Edge " +
      "(Debian: sudo apt-get install chromium), or set CHROME_PATH to the one you have, then run npm test again"
  );
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

console.log(`tests run in ${ensureChromium()}`);
