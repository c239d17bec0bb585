import {expect, test} from "vitest";
import {headersFile, policy} from "./policy.ts";

test("a page without styles of libraries allows its own files and no inline script, eval or other host", () => {
  expect(policy()).toBe(
    "default-src 'none'; script-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; " +
      "font-src 'self' data:; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
  );
});

test("the texts of style elements are allowed by hash, once each, in an order of their own", () => {
  // printf 'a{}' | openssl dgst -sha256 -binary | base64
  expect(policy(["a{}"])).toContain(
    "style-src-elem 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"
  );
  expect(policy(["b{}", "a{}", "a{}"])).toBe(policy(["a{}", "b{}"]));
});

test("the headers are for all paths below the site's own", () => {
  expect(headersFile("default-src 'none'", "/a/b/").split("\n").slice(0, 2)).toEqual([
    "/a/b/*",
    "  Content-Security-Policy: default-src 'none'"
  ]);
});
