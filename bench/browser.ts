import {type Browser, chromium} from "playwright-core";
import {chromiumPath} from "../test/chromiumPath.ts";

/** A browser for which another host is this machine's server. Its certificate is made for one run, and trusted unseen. */
export function launch(host: string, port: number): Promise<Browser> {
  // Chromium's sandbox needs a user who is not root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...sandbox, "--ignore-certificate-errors", `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`]
  });
}
