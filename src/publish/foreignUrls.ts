import {extname} from "node:path";
import {cssUrls} from "./cssUrls.ts";
import {htmlUrls} from "./htmlUrls.ts";
import {scriptUrls} from "./scriptUrls.ts";

const fetchedBy: Readonly<Record<string, (text: string) => readonly string[]>> = {
  ".html": htmlUrls,
  ".css": cssUrls,
  ".js": scriptUrls
};

/**
 * The addresses of other hosts that a page, style sheet or script would fetch. Links that a reader follows, namespaces
 * and addresses in plain text are not fetched.
 */
export function foreignUrls(file: string, text: string): string[] {
  const found = fetchedBy[extname(file)]?.(text) ?? [];
  return [...new Set(found.map(url => url.trim()).filter(isForeign))];
}

function isForeign(url: string): boolean {
  return /^(?:(?:https?|wss?|ftp):|\/\/|\\\\)/i.test(url);
}
