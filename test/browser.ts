import {type Browser, type BrowserContext, chromium, type Page} from "playwright-core";
import {chromiumPath} from "./chromiumPath.ts";

/** What pages did that no page of ours may do. */
export interface WatchedContext {
  readonly context: BrowserContext;
  /** Requests to other hosts than this machine. */
  readonly elsewhere: string[];
  /** Errors and warnings in the console, uncaught errors, and requests that failed. */
  readonly complaints: string[];
  /** Violations of the content security policy. */
  readonly violations: string[];
}

/** What one page did. */
export interface Watched extends WatchedContext {
  readonly page: Page;
}

/** Starts the browser that tests drive. */
export function launch(): Promise<Browser> {
  // Chromium's sandbox needs a user who is not root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({executablePath: chromiumPath(), args});
}

/** A page of its own, watched. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const watched = await watchedContext(browser);
  return {...watched, page: await watched.context.newPage()};
}

/** Pages with every host but this machine blocked. */
export async function watchedContext(browser: Browser): Promise<WatchedContext> {
  const context = await browser.newContext({reducedMotion: "reduce"});
  const watched: WatchedContext = {context, elsewhere: [], complaints: [], violations: []};
  await context.route(
    url => url.protocol.startsWith("http") && url.hostname !== "localhost",
    route => {
      watched.elsewhere.push(route.request().url());
      return route.abort();
    }
  );
  await context.exposeFunction("tellViolation", (text: string) => watched.violations.push(text));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", event => {
      Reflect.get(
        globalThis,
        "tellViolation"
      )(`${location.pathname} ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", message => {
    if (["error", "warning"].includes(message.type())) watched.complaints.push(message.text());
  });
  context.on("weberror", error => watched.complaints.push(error.error().message));
  context.on("requestfailed", request =>
    watched.complaints.push(`${request.url()} ${request.failure()?.errorText}`)
  );
  return watched;
}
