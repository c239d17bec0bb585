import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import {join} from "node:path";
import {restore} from "./aside.ts";
import {Failure} from "./failure.ts";
import {closed, listen} from "./listen.ts";
import {noBuild, noSuchPage, serving} from "./messages.ts";
import {isRecord} from "./readObject.ts";
import {fileAt, sendFile, sendText} from "./staticFile.ts";

export interface PreviewOptions {
  /** The built site: absolute. */
  readonly out: string;
  readonly port: number;
  readonly host: string;
  readonly log: (line: string) => void;
}

export interface Serving {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site below the path that it was built for, with the headers of its `_headers`. */
export async function preview({out, port, host, log}: PreviewOptions): Promise<Serving> {
  await restore(out, log);
  if (!existsSync(join(out, "build.json"))) throw new Failure([noBuild(out)]);
  const base = baseOf(JSON.parse(await readFile(join(out, "build.json"), "utf8")));
  const headers = headersIn(await readFile(join(out, "_headers"), "utf8"));
  const server = createServer((request, response) => {
    answer(request, response, out, base, headers).catch(() => response.destroy());
  });
  const url = new URL(base, await listen(server, port, host, log)).href;
  log(serving(url));
  return {url, close: () => closed(server)};
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  out: string,
  base: string,
  headers: readonly (readonly [string, string])[]
): Promise<void> {
  const {pathname} = new URL(request.url ?? "/", "http://localhost");
  for (const [name, value] of headers) response.setHeader(name, value);
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : null;
  const file = below === null ? null : await fileAt(out, below === "" ? "index.html" : below);
  if (file) sendFile(response, file, request.headers["accept-encoding"]);
  else if (pathname === "/") redirect(response, base);
  else if (below !== null && (await fileAt(out, `${below}/`))) redirect(response, `${pathname}/`);
  else sendText(response, 404, noSuchPage(pathname));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, {Location: to}).end();
}

/** The headers of a `_headers` file, whose one rule is for all paths. */
function headersIn(text: string): (readonly [string, string])[] {
  return [...text.matchAll(/^ +([\w-]+): (.*)$/gm)].map(
    ([, name = "", value = ""]) => [name, value] as const
  );
}

function baseOf(report: unknown): string {
  return isRecord(report) && typeof report["base"] === "string" ? report["base"] : "/";
}
