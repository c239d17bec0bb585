import {dataFolderPath, dataZipPath} from "./dataZip.ts";
import {direction} from "./direction.ts";
import {escapeHtml as text} from "./escapeHtml.ts";
import type {Licence} from "./licenceOf.ts";
import {allStoriesLabel, dataLabel, howToReadLabel, licenceLabel, skipLabel, unitsLabel} from "./messages.ts";
import {scriptJson} from "./scriptJson.ts";
import type {SiteConfig} from "./siteConfig.ts";
import {howToReadPath} from "./storyPath.ts";

/** What a page loads, as URLs relative to it, in this order. */
export interface PageAssets {
  readonly styles: readonly string[];
  /** Tiny classic scripts that run before the first paint. */
  readonly blocking: readonly string[];
  /** Classic scripts that run when the page is read; they also work from a folder, where modules do not. */
  readonly deferred: readonly string[];
  readonly modules: readonly string[];
}

export interface Page {
  readonly config: SiteConfig;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly description: string | null;
  readonly units: "km" | "mi";
  /** Whether there are lengths that readers choose the units of. */
  readonly hasUnits: boolean;
  /** Whether the site has a data package, which each page leads to. */
  readonly hasData: boolean;
  /** What the data may be used under; absent for what nobody said. */
  readonly licence?: Licence | null;
  /** Further tags of its head: what it says of itself where its link is shown. */
  readonly tags?: readonly string[];
  /** What the page says to machines: JSON-LD; null for nothing. */
  readonly jsonLd: object | null;
  /** From the page to the site's index: "./", "../../". */
  readonly toIndex: string;
  /** The page's path below the site's index: "stories/convoy/"; null leaves its address out. */
  readonly path: string | null;
  /** The content security policy; null for development, where Vite writes styles into the page. */
  readonly policy: string | null;
  readonly assets: PageAssets;
  /** The content of `<body>` between the site's header and footer: HTML. */
  readonly body: string;
}

/** Writes a whole page. Tags carry no `crossorigin`, which breaks pages that are opened from a folder. */
export function pageHtml(page: Page): string {
  const {config} = page;
  return lines(
    "<!doctype html>",
    `<html lang="${text(page.language)}"${direction(page.language) === "rtl" ? ' dir="rtl"' : ""} data-unit="${page.units}" data-theme="${config.theme}" data-index="${text(page.toIndex)}">`,
    "<head>",
    '<meta charset="utf-8">',
    page.policy && `<meta http-equiv="Content-Security-Policy" content="${text(page.policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(page.title === config.name ? page.title : `${page.title} · ${config.name}`)}</title>`,
    page.description && `<meta name="description" content="${text(page.description)}">`,
    config.site &&
      page.path !== null &&
      `<link rel="canonical" href="${text(new URL(page.path, config.site).href)}">`,
    ...(page.tags ?? []),
    // An empty icon: without one, browsers ask the host's root for /favicon.ico.
    '<link rel="icon" href="data:,">',
    page.hasData &&
      `<link rel="describedby" type="application/json" href="${text(page.toIndex)}${dataFolderPath}datapackage.json">`,
    ...page.assets.styles.map(url => `<link rel="stylesheet" href="${text(url)}">`),
    ...page.assets.blocking.map(url => `<script src="${text(url)}"></script>`),
    ...page.assets.deferred.map(url => `<script defer src="${text(url)}"></script>`),
    ...page.assets.modules.map(url => `<script type="module" src="${text(url)}"></script>`),
    "</head>",
    "<body>",
    `<a class="skip" href="#main">${skipLabel}</a>`,
    lines(
      '<header class="site">',
      `<a href="${text(page.toIndex)}">${text(config.name)}</a>`,
      page.hasUnits && unitChoice(page.units),
      "</header>"
    ),
    page.body,
    footer(page),
    // Data, which no policy holds for a script.
    page.jsonLd && `<script type="application/ld+json">${scriptJson(page.jsonLd)}</script>`,
    "</body>",
    "</html>",
    ""
  );
}

function unitChoice(chosen: Page["units"]): string {
  const choices = ["km", "mi"].map(
    unit =>
      `<label><input type="radio" name="units" value="${unit}" autocomplete="off"${unit === chosen ? " checked" : ""}> ${unit}</label>`
  );
  return `<fieldset class="units"><legend>${unitsLabel}</legend>${choices.join("")}</fieldset>`;
}

function footer({config, toIndex, hasData, licence}: Page): string {
  const parts = [
    text(config.publisher ?? config.name),
    config.contact && contactLink(config.contact),
    `<a href="${text(toIndex)}">${allStoriesLabel}</a>`,
    hasData && `<a href="${text(toIndex)}${howToReadPath}">${howToReadLabel}</a>`,
    hasData && `<a href="${text(toIndex)}${dataZipPath}" download>${dataLabel}</a>`,
    hasData && licence && licenceLink(licence)
  ];
  return `<footer class="site"><ul>${parts.map(part => (part ? `<li>${part}</li>` : "")).join("")}</ul></footer>`;
}

function licenceLink({name, url}: Licence): string {
  return `${licenceLabel} ${url ? `<a rel="license" href="${text(url)}">${text(name)}</a>` : text(name)}`;
}

/** Where corrections go, as a link. */
export function contactLink(contact: string): string {
  const href = /^https?:/i.test(contact) || !contact.includes("@") ? contact : `mailto:${contact}`;
  return `<a href="${text(href)}">${text(contact)}</a>`;
}

/** Joins the lines that are there. */
export function lines(...parts: readonly (string | null | false | undefined)[]): string {
  return parts.filter(part => typeof part === "string").join("\n");
}
