import {readFile, stat} from "node:fs/promises";
import {createSecureServer, type Http2ServerRequest, type Http2ServerResponse} from "node:http2";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";
import {certificate} from "./certificate.ts";
import {mediaType, type Served} from "./served.ts";

/** Of a file that is not on disk: what is served, and the extension that says what it is. */
export interface Made {
  readonly content: string | Uint8Array;
  readonly extension: string;
}

export interface Server {
  readonly port: number;
  /** With a slash at its end. */
  readonly url: string;
  /** Everything sent since it was last taken. */
  take(): Served[];
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine, and other hosts by their own answer, all over one HTTP/2 server: each body gzipped at
 * level 9 unless compressed already, with the same cache header.
 */
export async function serve(
  folder: string,
  hosts: Readonly<Record<string, (path: string) => Promise<Made | null>>>
): Promise<Server> {
  const bodies = new Map<string, {body: Uint8Array; extension: string}>();
  let sent: Served[] = [];

  async function made(host: string, path: string): Promise<Made | null> {
    const elsewhere = hosts[host];
    if (elsewhere) return elsewhere(path);
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const found = await stat(file).catch(() => null);
    return found?.isFile() ? {content: await readFile(file), extension: extname(file)} : null;
  }

  async function bodyOf(host: string, path: string) {
    const key = `${host} ${path}`;
    const kept = bodies.get(key);
    if (kept) return kept;
    const found = await made(host, path);
    if (!found) return null;
    const {gzip} = mediaType(found.extension);
    const raw = Buffer.from(found.content);
    const fresh = {body: gzip ? gzipSync(raw, {level: 9}) : raw, extension: found.extension};
    bodies.set(key, fresh);
    return fresh;
  }

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const {pathname} = new URL(request.url, "https://bench");
    const host = request.authority.replace(/:\d+$/, "");
    const found = await bodyOf(host, decodeURIComponent(pathname));
    if (!found) {
      response.writeHead(404, {"access-control-allow-origin": "*"}).end();
      // A browser asks for an icon by itself, of the pages that name none.
      if (pathname !== "/favicon.ico") sent.push({url: pathname, kind: "missing", bytes: 0});
      return;
    }
    const {type, kind, gzip} = mediaType(found.extension);
    response.writeHead(200, {
      "content-type": type,
      "content-length": found.body.length,
      "cache-control": "public, max-age=600",
      "access-control-allow-origin": "*",
      ...(gzip ? {"content-encoding": "gzip"} : {})
    });
    response.end(found.body);
    sent.push({url: `${host}${pathname}`, kind, bytes: found.body.length});
  }

  const server = createSecureServer({...certificate(), allowHTTP1: true}, (request, response) => {
    answer(request, response).catch(error => response.destroy(error instanceof Error ? error : undefined));
  });
  const sessions = new Set<{destroy(): void}>();
  server.on("session", session => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    port,
    url: `https://localhost:${port}/`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      for (const session of sessions) session.destroy();
      return new Promise(resolve => server.close(() => resolve()));
    }
  };
}
