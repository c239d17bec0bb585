import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {scriptJson} from "./scriptJson.ts";

test.for([
  "</script><script>alert(1)</script>",
  "</SCRIPT >",
  "<!--<script>",
  "]]>",
  "a\u2028b\u2029c",
  '"quoted" \\ & é 🙂',
  "\ud800"
])("what is in a script element comes back as it went in: %j", text => {
  const json = scriptJson({text, list: [text]});
  const {document} = new JSDOM(`<script type="application/ld+json">${json}</script><p>after</p>`).window;
  const [script, ...more] = document.querySelectorAll("script");
  expect(more).toEqual([]);
  expect(JSON.parse(script?.textContent ?? "")).toEqual({text, list: [text]});
  expect(document.querySelector("p")?.textContent).toBe("after");
});

test("line separators, which old scripts end lines at, are escaped", () => {
  expect(scriptJson("a\u2028b\u2029c<")).toBe('"a\\u2028b\\u2029c\\u003c"');
});
