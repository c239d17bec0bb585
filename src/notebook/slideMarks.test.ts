import {describe, expect, test} from "vitest";
import type {Cell} from "./cell.ts";
import {isLessonOnly, slideMark, speakerNotes, withoutMarks, withoutNotes} from "./slideMarks.ts";

const cell = (source: string, mode: Cell["mode"] = "md"): Cell => ({
  id: 1,
  mode,
  pinned: false,
  hidden: false,
  output: null,
  database: null,
  format: null,
  since: null,
  source,
  start: 0,
  end: source.length,
  line: 1,
  column: 1,
  indents: []
});

describe("slide marks", () => {
  test.each([" slide ", "step", "skip", "\nnotes "])("%j is one", comment => {
    expect(slideMark(comment)).toBe(comment.trim());
  });

  test.each(["", "slides", "next slide", "Slide", "lesson"])("%j is none", comment => {
    expect(slideMark(comment)).toBeNull();
  });

  test("go out of a page, and other comments stay", () => {
    expect(withoutMarks("<p>a</p><!-- slide -->\n<!-- b --><!--step-->")).toBe("<p>a</p><!-- b -->");
  });
});

describe("speaker's notes", () => {
  const source = "a\n<!-- notes\nSay *this*,\nthen that. -->\nb <!--notes c-->";

  test("are told in order", () => {
    expect(speakerNotes(cell(source))).toEqual(["Say *this*,\nthen that.", "c"]);
    expect(speakerNotes(cell("none"))).toEqual([]);
  });

  test("leave a cell without a word of them, at the same positions", () => {
    const {source: left} = withoutNotes(cell(source));
    expect(left).not.toMatch(/Say|that|c/u);
    expect(left).toHaveLength(source.length);
    expect(left.split("\n").map(line => line.length)).toEqual(source.split("\n").map(line => line.length));
    expect(left.match(/<!--\s*notes\s*-->/gu)).toHaveLength(2);
  });

  test("are of Markdown and HTML alone: in code, a text may hold what looks like them", () => {
    const code = cell('const a = "<!-- notes b -->";', "ts");
    expect(withoutNotes(code)).toBe(code);
    expect(speakerNotes(code)).toEqual([]);
  });
});

test.each(["<!-- lesson -->\n# a", "\n// lesson\ndisplay(1)", "/* lesson */", "  //lesson"])(
  "%j is for the lesson alone",
  source => expect(isLessonOnly({source})).toBe(true)
);

test.each(["", "lesson", "// lesson plan\n1", "a\n// lesson", "<!-- lesson", "// no lesson"])(
  "%j is in the story",
  source => expect(isLessonOnly({source})).toBe(source === "<!-- lesson")
);
