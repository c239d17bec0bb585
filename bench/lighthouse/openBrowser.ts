import {createServer} from "node:net";
import {chromium} from "playwright-core";
import {chromiumPath} from "../../test/chromiumPath.ts";

export interface OpenBrowser {
  /** Where it takes commands of the DevTools protocol. */
  readonly port: number;
  close(): Promise<void>;
}

/** A browser that Lighthouse can drive. */
export async function openBrowser(): Promise<OpenBrowser> {
  const port = await freePort();
  // Chromium's sandbox needs a user who is not root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...sandbox, `--remote-debugging-port=${port}`]
  });
  return {port, close: () => browser.close()};
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
