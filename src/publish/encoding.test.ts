import {expect, test} from "vitest";
import {encodingFor} from "./encoding.ts";

test.each([
  ["text/html; charset=utf-8", "gzip, deflate, br, zstd", "br"],
  ["text/css; charset=utf-8", "gzip", "gzip"],
  ["text/javascript", "br;q=0, gzip;q=0.5", "gzip"],
  ["image/svg+xml", "br", "br"],
  ["application/json", "identity", undefined],
  ["text/html", "", undefined],
  ["text/html", undefined, undefined],
  ["font/woff2", "br", undefined],
  ["image/png", "gzip", undefined],
  ["application/zip", "gzip", undefined]
])("%s for one who takes %j goes as %s", (type, accepted, name) =>
  expect(encodingFor(type, accepted)?.name).toBe(name)
);
