import {type DefaultTreeAdapterMap, parse} from "parse5";
import {cssUrls} from "./cssUrls.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Attributes that a browser fetches without being asked, by element; SVG's `xlink:href` parses as `href`. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  script: ["src", "href"],
  img: ["src"],
  source: ["src"],
  iframe: ["src"],
  frame: ["src"],
  embed: ["src"],
  object: ["data"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  input: ["src"],
  body: ["background"],
  base: ["href"],
  form: ["action"],
  image: ["href"],
  use: ["href"],
  feImage: ["href"]
};

/** What `<link>` only names, and does not fetch. */
const named = new Set("canonical alternate author license help next prev search bookmark me".split(" "));

/** All addresses that a page fetches by itself, in the page's order. */
export function htmlUrls(html: string): string[] {
  return urlsBelow(parse(html));
}

function urlsBelow(node: Node): string[] {
  const own = "tagName" in node ? urlsOf(node) : [];
  const inside = "content" in node ? [node.content] : "childNodes" in node ? node.childNodes : [];
  return [...own, ...inside.flatMap(urlsBelow)];
}

function urlsOf(element: Element): string[] {
  const {tagName, attrs} = element;
  const value = (name: string) => attrs.find(each => each.name === name)?.value ?? "";
  const urls = (fetching[tagName] ?? []).map(value);
  if (
    tagName === "link" &&
    !value("rel")
      .toLowerCase()
      .split(/\s+/)
      .every(rel => named.has(rel))
  )
    urls.push(value("href"));
  if (tagName === "meta" && value("http-equiv").toLowerCase() === "refresh")
    urls.push(value("content").replace(/^.*url=/i, ""));
  if (tagName === "style")
    urls.push(...element.childNodes.flatMap(child => ("value" in child ? cssUrls(child.value) : [])));
  urls.push(...cssUrls(value("style")), ...sources(value("srcset")), ...sources(value("imagesrcset")));
  // Presentation attributes of SVG (fill, filter, mask …) take url(…) too.
  urls.push(
    ...attrs
      .filter(({name}) => name !== "style")
      .flatMap(each => (/^url\(/i.test(each.value) ? cssUrls(each.value) : []))
  );
  return urls.filter(url => url !== "");
}

function sources(srcset: string): string[] {
  return srcset.split(/,\s+/).flatMap(source => source.trim().split(/\s+/)[0] ?? []);
}
