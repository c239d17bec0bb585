import {type Browser, chromium, type Page} from "playwright-core";
import {chromiumPath} from "./chromiumPath.ts";

/** What a page did that no page of ours may do. */
export interface Watched {
  readonly page: Page;
  /** Requests to other hosts than this machine. */
  readonly elsewhere: string[];
  /** Errors and warnings in the console, uncaught errors, and requests that failed. */
  readonly complaints: string[];
  /** Violations of the content security policy. */
  readonly violations: string[];
}

/** Starts the browser that tests drive. */
export function launch(): Promise<Browser> {
  // Chromium's sandbox needs a user who is not root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({executablePath: chromiumPath(), args});
}

/** A page with every host but this machine blocked. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const context = await browser.newContext({reducedMotion: "reduce"});
  const page = await context.newPage();
  const watched: Watched = {page, elsewhere: [], complaints: [], violations: []};
  await context.route(
    url => url.protocol.startsWith("http") && url.hostname !== "localhost",
    route => {
      watched.elsewhere.push(route.request().url());
      return route.abort();
    }
  );
  await page.exposeFunction("tellViolation", (text: string) => watched.violations.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", event => {
      Reflect.get(
        globalThis,
        "tellViolation"
      )(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on("console", message => {
    if (["error", "warning"].includes(message.type())) watched.complaints.push(message.text());
  });
  page.on("pageerror", error => watched.complaints.push(error.message));
  page.on("requestfailed", request =>
    watched.complaints.push(`${request.url()} ${request.failure()?.errorText}`)
  );
  return watched;
}
