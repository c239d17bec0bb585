import {createHash} from "node:crypto";

/**
 * The content security policy of a page. Style attributes are allowed only because prerendered charts of other people's
 * notebooks carry them. `styles` are the texts of the style elements that drawing libraries write, allowed by their hash.
 */
export function policy(styles: Iterable<string> = []): string {
  const hashes = hashSources(styles);
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src-elem 'self'", ...hashes].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // Within frames without an origin, only fonts in the style sheet itself are loaded.
    "font-src 'self' data:",
    "frame-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

/** Texts within a page, as a policy allows them: by their hashes, each once, in order. */
export function hashSources(texts: Iterable<string>): string[] {
  return [...new Set(texts)]
    .map(text => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .sort();
}

/** The `_headers` file that static hosts read: the policy of all pages, below the path that the site is served from. */
export function headersFile(policyText: string, base: string): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policyText}`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: strict-origin-when-cross-origin",
    ""
  ].join("\n");
}
