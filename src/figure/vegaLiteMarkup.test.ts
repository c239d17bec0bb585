import {describe, expect, test} from "vitest";
import {readMarkup, type Shape, within} from "./vegaLiteMarkup.ts";

const read = (text: string): Shape => {
  const shape = readMarkup(text);
  if (!shape) throw new Error("no shape");
  return shape;
};

describe("readMarkup(text)", () => {
  test("reads elements, attributes and texts with what is escaped in them", () => {
    const svg = read(
      '<svg width="2"><g><text aria-label="a &gt; &quot;b&quot;">x &amp;amp; &lt;y</text><path d=""/></g></svg>'
    );
    expect(svg.attributes.get("width")).toBe("2");
    const [group, text, path] = [...within(svg)];
    expect([group?.name, text?.name, path?.name]).toEqual(["g", "text", "path"]);
    expect(text?.attributes.get("aria-label")).toBe('a > "b"');
    expect(text?.children).toEqual(["x &amp; <y"]);
    expect(path?.children).toEqual([]);
  });

  test("leaves inline styles out, and nothing that only looks like one", () => {
    const svg = read('<svg><text style="white-space: pre" aria-label="style=&quot;x&quot;"> a</text></svg>');
    const [text] = [...within(svg)];
    expect(Object.fromEntries(text?.attributes ?? [])).toEqual({"aria-label": 'style="x"'});
    expect(text?.children).toEqual([" a"]);
  });

  test.each(["", "no markup"])("finds nothing in %j", text => {
    expect(readMarkup(text)).toBeNull();
  });
});
