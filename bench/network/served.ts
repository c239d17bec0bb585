/** What a page of the bench was sent. */
export interface Served {
  readonly url: string;
  readonly kind: Kind;
  /** Of the body, as it went over the wire: gzipped where that is usual. */
  readonly bytes: number;
}

export type Kind = "html" | "css" | "js" | "font" | "other" | "missing";

interface MediaType {
  readonly type: string;
  readonly kind: Kind;
  readonly gzip: boolean;
}

const mediaTypes: Readonly<Record<string, MediaType>> = {
  ".html": {type: "text/html; charset=utf-8", kind: "html", gzip: true},
  ".css": {type: "text/css; charset=utf-8", kind: "css", gzip: true},
  ".js": {type: "text/javascript; charset=utf-8", kind: "js", gzip: true},
  ".mjs": {type: "text/javascript; charset=utf-8", kind: "js", gzip: true},
  ".json": {type: "application/json", kind: "other", gzip: true},
  ".csv": {type: "text/csv; charset=utf-8", kind: "other", gzip: true},
  ".svg": {type: "image/svg+xml", kind: "other", gzip: true},
  ".woff2": {type: "font/woff2", kind: "font", gzip: false}
};

/** By the end of a file's name. */
export function mediaType(extension: string): MediaType {
  return mediaTypes[extension] ?? {type: "application/octet-stream", kind: "other", gzip: false};
}
