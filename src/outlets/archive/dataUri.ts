import {extname} from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".gif": "image/gif",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".zip": "application/zip"
};

/** A file as an address that holds it. */
export function dataUri(path: string, content: string | Uint8Array): string {
  const type = types[extname(path).toLowerCase()] ?? "application/octet-stream";
  return `data:${type};base64,${Buffer.from(content).toString("base64")}`;
}
