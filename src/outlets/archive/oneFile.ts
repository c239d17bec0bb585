import {JSDOM} from "jsdom";
import {hashSources} from "../../publish/index.ts";
import {follow, type SiteFiles} from "./siteFiles.ts";
import {styleWithFiles} from "./styleWithFiles.ts";

export interface OneFile {
  /** A page as it was built: HTML. */
  readonly page: string;
  /** Where it stands below the site's index: "stories/convoy/". */
  readonly path: string;
  /** What else the site has. */
  readonly files: SiteFiles;
  /** All code that the page runs, as one classic script that needs nothing else. */
  readonly script: string;
  /** What is put at the end of the head and of the body: HTML. */
  readonly head?: string;
  readonly foot?: string;
  /** Other pages to hold beside it, by the fragments that show them. */
  readonly views?: readonly View[];
  /** The address of the site, for links to its other pages; without one, they lead nowhere and are plain text. */
  readonly site: string | null;
}

/** A page that a file holds beside its own: what the deck is to its story. */
export interface View {
  /** "present": shown at "#present". */
  readonly name: string;
  readonly page: string;
  /** "stories/convoy/present/". */
  readonly path: string;
}

/**
 * A page with everything that it needs within it, under a policy that allows just that: it asks for nothing, from a
 * folder or from anywhere.
 */
export function oneFile(parts: OneFile): string {
  const {page, path, files, script, head = "", foot = "", views = [], site} = parts;
  const within = new Map([[path, ""], ...views.map(({name, path}) => [path, name] as const)]);
  const {document} = new JSDOM(page).window;
  const hold = (document: Document, from: string) => {
    for (const gone of document.querySelectorAll(
      'script[src], meta[http-equiv="Content-Security-Policy"], link[rel=describedby], link[rel=modulepreload]'
    ))
      gone.remove();
    // What is drawn anew has no files beside it, and the code is here already.
    for (const name of ["data-live", "data-pictures", "data-embeds"])
      for (const article of document.querySelectorAll(`[${name}]`)) article.removeAttribute(name);
    holdImages(document, from, files);
    holdLinks(document, from, {files, within, site});
  };
  const sheets = takeStyles(document, path, files);
  hold(document, path);
  document.head.append(element(document, "style", [...sheets.values()].join("\n")));
  for (const view of views) {
    const {document: other} = new JSDOM(view.page).window;
    const own = [...takeStyles(other, view.path, files)].filter(([sheet]) => !sheets.has(sheet));
    hold(other, view.path);
    const style = element(document, "style", own.map(([, css]) => css).join("\n"));
    style.dataset["view"] = view.name;
    // Until it is shown.
    style.setAttribute("media", "not all");
    document.head.append(style);
    const template = document.createElement("template");
    template.dataset["view"] = view.name;
    template.dataset["outlet"] = other.documentElement.dataset["outlet"] ?? "";
    template.innerHTML = other.body.innerHTML;
    document.body.append(template);
  }
  document.head.insertAdjacentHTML("beforeend", head);
  document.body.insertAdjacentHTML("beforeend", foot);
  const program = element(document, "script", script);
  document.body.append(program);
  const styles = [...document.querySelectorAll("style")].map(({textContent}) => textContent ?? "");
  const rules = document.createElement("meta");
  rules.setAttribute("http-equiv", "Content-Security-Policy");
  rules.setAttribute("content", oneFilePolicy([program.textContent ?? ""], styles));
  document.querySelector("meta[charset]")?.after(rules);
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/** Allows what is in the file and nothing else: scripts and style sheets by their hashes. */
function oneFilePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src", ...hashSources(scripts)].join(" "),
    ["style-src-elem", ...hashSources(styles)].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

/** The style sheets of a page, by their paths, in its order. */
function takeStyles(document: Document, path: string, files: SiteFiles): ReadonlyMap<string, string> {
  return new Map(
    [...document.querySelectorAll("link[rel=stylesheet]")].flatMap(link => {
      const target = follow(link.getAttribute("href") ?? "", path, files);
      link.remove();
      if (target.kind !== "file") return [];
      const css = Buffer.from(files(target.path) ?? "").toString("utf8");
      return [[target.path, styleWithFiles(css, target.path, files)]];
    })
  );
}

function holdImages(document: Document, path: string, files: SiteFiles): void {
  for (const image of document.querySelectorAll("img[src]")) {
    const target = follow(image.getAttribute("src") ?? "", path, files);
    if (target.kind === "file") image.setAttribute("src", target.uri);
  }
}

interface Links {
  readonly files: SiteFiles;
  /** The fragments of the pages that the file holds, by their paths; of its own, none. */
  readonly within: ReadonlyMap<string, string>;
  readonly site: string | null;
}

function holdLinks(document: Document, from: string, {files, within, site}: Links): void {
  for (const link of document.querySelectorAll("a[href]")) {
    const target = follow(link.getAttribute("href") ?? "", from, files);
    if (target.kind === "elsewhere") continue;
    if (target.kind === "file") {
      if (!link.getAttribute("download")) link.setAttribute("download", target.path.replace(/^.*\//u, ""));
      link.setAttribute("href", target.uri);
      continue;
    }
    const [, path = "", query = "", fragment = ""] =
      /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/u.exec(target.path) ?? [];
    const view = within.get(path);
    if (view !== undefined) {
      link.setAttribute("href", `${query}#${view || fragment}`);
      link.removeAttribute("target");
    } else if (site) link.setAttribute("href", new URL(target.path, site).href);
    // What leads out of the text is worth nothing without its end.
    else if (link.matches("[download], [target], .figure-share a")) link.remove();
    else link.removeAttribute("href");
  }
}

/** Text in which nothing ends the element: within strings and comments, where alone it may stand, a backslash changes nothing. */
function element(document: Document, name: "style" | "script", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text.replace(new RegExp(`</(?=${name})|<!--`, "giu"), found =>
    found === "<!--" ? "\\x3c!--" : "<\\/"
  );
  return made;
}
