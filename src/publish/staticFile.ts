import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import type {ServerResponse} from "node:http";
import {extname, join} from "node:path";
import {encodingFor} from "./encoding.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".zip": "application/zip",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm"
};

/** The file below a folder that a URL's path names, a folder's being its index.html; null for none. */
export async function fileAt(folder: string, path: string): Promise<string | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  // No way out of the folder, and nothing hidden.
  if (decoded.includes("\0") || decoded.split(/[/\\]/).some(part => part.startsWith("."))) return null;
  const file = join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded);
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/** Sends a file, compressed where the request's `Accept-Encoding` allows it. */
export function sendFile(response: ServerResponse, file: string, accepted?: string): void {
  const type = types[extname(file)] ?? "application/octet-stream";
  const encoding = encodingFor(type, accepted);
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Vary", "Accept-Encoding");
  if (encoding) response.setHeader("Content-Encoding", encoding.name);
  const content = createReadStream(file).on("error", () => response.destroy());
  (encoding ? content.pipe(encoding.stream()) : content).pipe(response);
}

export function sendBytes(response: ServerResponse, bytes: Uint8Array, type: string): void {
  response.writeHead(200, {"Content-Type": type, "Cache-Control": "no-cache"});
  response.end(bytes);
}

export function sendText(response: ServerResponse, status: number, text: string, type = "text/plain"): void {
  response.writeHead(status, {"Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache"});
  response.end(text);
}
