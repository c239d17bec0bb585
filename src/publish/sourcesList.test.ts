import {expect, test} from "vitest";
import {source} from "../../test/claimFixtures.ts";
import {sourcesList} from "./sourcesList.ts";

const listed = (changes: object) => sourcesList([{...source, ...changes}], "en") ?? "";

test("a document is listed with what is known of it, and as undated where no day is", () => {
  expect(listed({label: "The leaflet", publisher: "Gauge Press", published: "2020-05-01"})).toMatch(
    /<cite>The leaflet<\/cite> <span>.*Gauge Press, 1 May 2020<\/span>/u
  );
  expect(listed({published: null})).toContain("undated");
});

test("a document with an address is a link; another language is said", () => {
  expect(listed({label: "A", url: "https://example.org/a?b&c", language: "uk"})).toContain(
    '<cite lang="uk"><a href="https://example.org/a?b&amp;c" rel="noreferrer">A</a></cite>'
  );
});

test("texts are text, whatever they hold", () => {
  expect(listed({label: "<b>", publisher: "<i>", note: "<u>"})).not.toMatch(/<[biu]>/u);
});

test("without documents there is no list", () => expect(sourcesList([], "en")).toBeNull());
