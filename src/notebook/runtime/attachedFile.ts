import {formatNotRead, notAnImage, notFetched} from "./messages.ts";
import type {AttachedFile} from "./page.ts";

export interface DelimitedOptions {
  /** Numbers, dates and booleans as such, by d3's rule; otherwise all cells are text. */
  readonly typed?: boolean | "auto";
  /** Rows as arrays, the header among them; otherwise as objects by the header. */
  readonly array?: boolean;
}

/** What `FileAttachment(name)` gives: the file's bytes in the forms that Notebook Kit offers. */
export function attachedFile(
  name: string,
  {url, read, mimeType = mimeTypeOf(name)}: AttachedFile,
  document: Document
) {
  const fetched = async () => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(notFetched(name, response.status));
    return response;
  };
  const bytes = async () => (read ? await read() : new Uint8Array(await (await fetched()).arrayBuffer()));
  const text = async (encoding?: string) => new TextDecoder(encoding).decode(await bytes());
  const blob = async () => new Blob([new Uint8Array(await bytes())], {type: mimeType});
  const parsed = async (type: DOMParserSupportedType) => {
    const Parser = document.defaultView?.DOMParser ?? DOMParser;
    return new Parser().parseFromString(await text(), type);
  };
  const refuse = (format: string) => async () => {
    throw new Error(formatNotRead(name, format));
  };
  return {
    name: name.slice(name.lastIndexOf("/") + 1),
    mimeType,
    href: url,
    url: async () => url,
    text,
    json: async (): Promise<unknown> => JSON.parse(await text()),
    blob,
    arrayBuffer: async () => new Uint8Array(await bytes()).buffer,
    stream: async () => new Response(new Uint8Array(await bytes())).body,
    csv: async (options?: DelimitedOptions) =>
      (await import("./delimitedRows.ts")).csvRows(await bytes(), name, options),
    tsv: async (options?: DelimitedOptions) =>
      (await import("./delimitedRows.ts")).tsvRows(await text(), options),
    image: (properties?: Partial<HTMLImageElement>) =>
      imageOf(document, name, url, read === undefined, properties),
    html: () => parsed("text/html"),
    xml: (type: DOMParserSupportedType = "application/xml") => parsed(type),
    arrow: refuse("Arrow"),
    arquero: refuse("an Arquero table"),
    parquet: refuse("Parquet"),
    xlsx: refuse("a spreadsheet"),
    zip: refuse("a ZIP archive"),
    sqlite: refuse("an SQLite database")
  };
}

/** At build nothing loads images: the element is given as it is. */
function imageOf(
  document: Document,
  name: string,
  url: string,
  loads: boolean,
  properties: Partial<HTMLImageElement> = {}
): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = Object.assign(document.createElement("img"), properties);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(notAnImage(name)));
    image.src = url;
    if (!loads) resolve(image);
  });
}

const mimeTypes = new Map([
  ["csv", "text/csv"],
  ["tsv", "text/tab-separated-values"],
  ["json", "application/json"],
  ["geojson", "application/geo+json"],
  ["html", "text/html"],
  ["xml", "application/xml"],
  ["txt", "text/plain"],
  ["svg", "image/svg+xml"],
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["webp", "image/webp"],
  ["gif", "image/gif"],
  ["js", "text/javascript"]
]);

function mimeTypeOf(name: string): string {
  const [, extension = ""] = /\.([^./]+)$/.exec(name) ?? [];
  return mimeTypes.get(extension.toLowerCase()) ?? "application/octet-stream";
}
