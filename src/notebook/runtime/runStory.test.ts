// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {
  dot,
  type FixtureCell,
  html,
  js,
  md,
  notebookOf,
  ojs,
  openModule,
  openStory,
  tex,
  ts
} from "../../../test/fixtures/notebooks/openStory.ts";
import {cellErrorText} from "./cellError.ts";

const open = (...cells: readonly FixtureCell[]) => openStory(notebookOf(...cells));
const texts = (errors: Parameters<typeof cellErrorText>[0][]) => errors.map(cellErrorText);

/** Lets the runtime compute: it does so at the next frame. */
const frames = async (count = 3) => {
  for (let i = 0; i < count; i++) await new Promise(resolve => requestAnimationFrame(resolve));
};

describe("a story's outputs", () => {
  test("an expression shows its value, a program what it displays, in order", async () => {
    const story = await open(
      js("1 + 2"),
      js('display("a"); display(document.createElement("hr"));'),
      js("const hidden = 3;")
    );
    expect(await story.settled()).toEqual([]);
    expect(story.cell(1).textContent).toBe("3");
    expect(story.cell(2).innerHTML).toMatch(/"a".*<hr>$/);
    expect(story.cell(3).innerHTML).toBe("");
    expect(await story.value("hidden")).toBe(3);
  });

  test("every kind of cell shows", async () => {
    const story = await open(
      js("const km = 64;"),
      ts("const far: boolean = km > 10;\ndisplay(far);"),
      md(`# Hello\n\n**\${km}** km`),
      html(`<p>\${km} km</p>`),
      tex(`\\frac{a}{\${km}}`),
      dot("digraph { a -> b }"),
      ojs("viewof x = Inputs.range([0, 10], {value: 4, step: 1})"),
      ojs("mutable count = x + 1")
    );
    expect(await story.settled()).toEqual([]);
    expect(story.cell(2).textContent).toBe("true");
    expect(story.cell(3).querySelector("h1")?.textContent).toBe("Hello");
    expect(story.cell(3).querySelector("strong")?.textContent).toBe("64");
    expect(story.cell(4).innerHTML).toBe("<p>64 km</p>");
    expect(story.cell(5).querySelector(".katex-mathml, math")).not.toBeNull();
    expect(story.cell(6).querySelector("svg g.node")).not.toBeNull();
    expect(story.cell(7).querySelector("input")?.value).toBe("4");
    expect(await story.value("x")).toBe(4);
    expect(story.cell(8).textContent).toBe("count = 5");
  });

  test("a hidden expression shows nothing but has its value", async () => {
    const story = await open(js("const a = 1;"), js("a + 1", "hidden output=b"));
    await story.settled();
    expect(story.cell(2).innerHTML).toBe("");
    expect(await story.value("b")).toBe(2);
  });

  test("a shown promise takes its place when it comes", async () => {
    const story = await open(js('display(Promise.resolve("late")); display("soon");'));
    expect(await story.settled()).toEqual([]);
    expect(story.cell(1).textContent).toBe('"late""soon"');
  });

  test("a shown promise that fails is the cell's error", async () => {
    const story = await open(js('display(Promise.reject(new Error("no"))); display("soon");'));
    expect(texts(await story.settled())).toEqual([expect.stringMatching(/cell 1 failed: no$/)]);
    expect(story.cell(1).querySelector("[role=alert]")).not.toBeNull();
  });

  test("Markdown awaits what is put in, and follows arrays", async () => {
    const story = await open(md("A $" + "{Promise.resolve(1)}, $" + "{[2, html`<b>3</b>`]}"));
    expect(await story.settled()).toEqual([]);
    expect(story.cell(1).innerHTML).toBe("<p>A 1, 2<b>3</b></p>");
  });

  test("an HTML cell awaits what is put in", async () => {
    const story = await open(html(`<p>\${Promise.resolve(1)}</p>`));
    expect(await story.settled()).toEqual([]);
    expect(story.cell(1).innerHTML).toBe("<p>1</p>");
  });

  test("what is prerendered stays until the first output, and goes with it", async () => {
    const module = await openModule(
      notebookOf(
        js("(await new Promise(resolve => (globalThis.release = resolve)))"),
        js("const silent = 1;"),
        js("display(2);")
      )
    );
    const {runStory} = await import("./runStory.ts");
    document.body.innerHTML = [1, 2, 3].map(id => `<div id="cell-${id}"><i>before</i></div>`).join("");
    const root = (id: number) => document.getElementById(`cell-${id}`);
    const story = runStory({cells: module.cells, builtins: module.builtins, document, root});
    await frames();
    expect(root(1)?.textContent).toBe("before");
    expect(root(2)?.textContent).toBe("");
    expect(root(3)?.textContent).toBe("2");
    Reflect.get(globalThis, "release")("after");
    await story.settled();
    expect(root(1)?.textContent).toBe('"after"');
  });
});

describe("a story's reactions", () => {
  const slider = js('const a = view(Inputs.range([0, 10], {value: 1, step: 1}));\nconst still = "still";');
  const count = (name: string, of: string) =>
    js(
      `globalThis.runs["${name}"] = (globalThis.runs["${name}"] ?? 0) + 1;\nconst ${name} = ${of};\ndisplay(${name});`
    );
  const runs = () => Reflect.get(globalThis, "runs");
  const slide = (root: Element, value: string) => {
    const control = root.querySelector("input");
    if (!control) throw new Error("no input");
    control.value = value;
    control.dispatchEvent(new Event("input", {bubbles: true}));
  };

  test("an input re-runs what depends on it, and nothing else", async () => {
    Reflect.set(globalThis, "runs", {});
    const story = await open(slider, count("b", "a * 2"), count("c", "b + 1"), count("d", "still"));
    await story.settled();
    expect(runs()).toEqual({b: 1, c: 1, d: 1});
    slide(story.cell(1), "5");
    await vi.waitFor(() => expect(story.cell(3).textContent).toBe("11"));
    expect(runs()).toEqual({b: 2, c: 2, d: 1});
    expect(story.cell(2).textContent).toBe("10");
    expect(story.cell(1).querySelectorAll("form")).toHaveLength(1);
  });

  test("output that a run no longer makes goes", async () => {
    const story = await open(slider, js('if (a < 3) display("few");'));
    await story.settled();
    expect(story.cell(2).textContent).toBe('"few"');
    slide(story.cell(1), "7");
    await vi.waitFor(() => expect(story.cell(2).textContent).toBe(""));
  });

  test("what a run shows late, when the next is due already, goes with the next", async () => {
    const waits: ((value: unknown) => void)[] = [];
    Reflect.set(globalThis, "waits", waits);
    const story = await open(
      slider,
      js("const n = a;\nawait new Promise(resolve => globalThis.waits.push(resolve));\ndisplay(n);")
    );
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    slide(story.cell(1), "2");
    await frames();
    waits[0]?.(null);
    await vi.waitFor(() => expect(waits).toHaveLength(2));
    waits[1]?.(null);
    await vi.waitFor(() => expect(story.cell(2).textContent).toBe("2"));
  });

  test("an input has the name that its value has in the story", async () => {
    const story = await open(
      js("const a = view(Inputs.range([0, 9]));\nconst b = view(Inputs.toggle());\nconst c = {element: a};"),
      js('const box = display(document.createElement("input"));\nconst text = Generators.input(box);'),
      js("view(Inputs.text());"),
      ojs("viewof d = Inputs.text()")
    );
    await story.settled();
    const named = [1, 2, 3, 4].map(id =>
      [...story.cell(id).querySelectorAll("[data-input]")].map(each => each.getAttribute("data-input"))
    );
    expect(named).toEqual([["a", "b"], ["text"], [], ["d"]]);
  });

  test("a Mutable changes for all who see it", async () => {
    const story = await open(js("const n = Mutable(1);\nconst add = () => n.value++;"), js("n * 10"));
    await story.settled();
    expect(story.cell(2).textContent).toBe("10");
    const add = await story.value("add");
    if (typeof add === "function") add();
    await vi.waitFor(() => expect(story.cell(2).textContent).toBe("20"));
  });

  test("generators yield on, each value shown in place of the last", async () => {
    const story = await open(js("(function* () { for (let i = 1; i <= 3; i++) yield i; })()"));
    await story.settled();
    await vi.waitFor(() => expect(story.cell(1).textContent).toBe("3"));
  });

  test("invalidation comes before a cell runs again, and when the story ends", async () => {
    Reflect.set(globalThis, "ended", []);
    const story = await open(
      slider,
      js("const now = a;\ninvalidation.then(() => globalThis.ended.push(now));")
    );
    await story.settled();
    slide(story.cell(1), "2");
    await vi.waitFor(() => expect(Reflect.get(globalThis, "ended")).toEqual([1]));
    story.dispose();
    await vi.waitFor(() => expect(Reflect.get(globalThis, "ended")).toEqual([1, 2]));
  });

  test("visibility does not wait where nothing tells what is visible", async () => {
    const story = await open(js('await visibility();\ndisplay("seen");'));
    expect(await story.settled()).toEqual([]);
    expect(story.cell(1).textContent).toBe('"seen"');
  });
});

describe("a story's errors", () => {
  test("show in the cell and its dependants, with cell and line; the rest works", async () => {
    const story = await open(
      js('const a = (() => { throw new Error("boom"); })();'),
      js("a + 1"),
      js("const b = a;"),
      js("b"),
      js("1")
    );
    const errors = texts(await story.settled());
    expect(errors).toEqual([
      "story.html:5 cell 1 failed: boom",
      'story.html:8 cell 2 needs "a" from cell 1, which failed: boom',
      'story.html:11 cell 3 needs "a" from cell 1, which failed: boom',
      'story.html:14 cell 4 needs "b" from cell 3, which failed: boom'
    ]);
    for (const [i, text] of errors.entries()) {
      expect(story.cell(i + 1).querySelector("[role=alert]")?.textContent).toBe(text);
    }
    expect(story.cell(5).textContent).toBe("1");
  });

  test("name the cell where the trouble began", async () => {
    const story = await open(js('const a = Promise.reject(new Error("boom"));'), js("const b = a;"), js("b"));
    expect((await story.settled()).map(({cell, from}) => [cell, from])).toEqual([
      [1, null],
      [2, 1],
      [3, 1]
    ]);
  });

  test.each([
    [
      "a name that nothing defines",
      js("nowhere + 1"),
      /cell 1 needs "nowhere", which no cell, built-in or browser defines/
    ],
    ["a name that one cell forgot", js("(() => missing)()"), /cell 1 needs "missing"/],
    [
      "a missing package",
      js('cite("x")'),
      /cell 1 cannot use the built-in "cite": cite, claim, figure and table need/
    ],
    [
      "an export that is not there",
      js('import {nonsense} from "d3";'),
      /cell 1 failed: "d3" has no export "nonsense"/
    ],
    ["what does not parse", js("let x = ;"), /story\.html:5 cell 1 failed: does not parse/],
    ["bad DOT", dot("digraph {"), /cell 1 failed: the DOT text cannot be drawn: syntax error/],
    ["bad TeX", tex("\\frac{"), /cell 1 failed: KaTeX parse error/],
    ["a thrown string", js('(() => { throw "plain"; })()'), /cell 1 failed: plain$/],
    ["nothing thrown", js("Promise.reject()"), /cell 1 failed: undefined$/]
  ])("%s", async (_, cell, message) => {
    const story = await open(cell, js('"fine"'));
    expect(texts(await story.settled())).toEqual([expect.stringMatching(message)]);
    expect(story.cell(2).textContent).toBe('"fine"');
  });

  test("a circle is an error in each of its cells, and of those who wait for it", async () => {
    const module = await openModule(notebookOf(js("const a = b;"), js("const b = a;"), js("b"), js("1")));
    const story = await openStory(notebookOf(js("const a = b;"), js("const b = a;"), js("b"), js("1")));
    expect(module.cells).toHaveLength(4);
    const errors = await story.settled();
    expect(errors.map(({cell}) => cell)).toEqual([1, 2, 3]);
    expect(story.cell(4).textContent).toBe("1");
  });

  test("cells without an outcome are named, those who only wait with what they wait for", async () => {
    const story = await open(
      js("const never = new Promise(() => {});"),
      js("never"),
      js("await new Promise(() => {})"),
      js("1")
    );
    const errors = await story.settled({timeout: 50});
    expect(texts(errors)).toEqual([
      'story.html:5 cell 1 gave "never" no value within 0.05 s: something that it awaits never comes',
      expect.stringMatching(/^story\.html:8 cell 2 waits for "never" from cell 1, which gave no value/),
      expect.stringMatching(/^story\.html:11 cell 3 gave no value within 0\.05 s/)
    ]);
  });

  test("a cell that waits for the reader is no failure, nor is one that needs it", async () => {
    const story = await open(
      js(`const file = view(document.createElement("p"));`),
      js("display(file.name);"),
      ojs(`viewof x = document.createElement("p")`),
      ojs("y = x.name")
    );
    expect(await story.settled({timeout: 5000})).toEqual([]);
    expect(story.cell(1).querySelector("p")).not.toBeNull();
  });

  test("onError is told once of each", async () => {
    const onError = vi.fn();
    const story = await openStory(notebookOf(js('throw new Error("a");'), js("1")), {onError});
    await story.settled();
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({cell: 1, line: 5, from: null});
  });
});

describe("apply", () => {
  test("redefines the cells that changed, and no others", async () => {
    Reflect.set(globalThis, "started", []);
    const note = (name: string) => `globalThis.started.push("${name}");`;
    const before = [
      js(`${note("a")} const a = 1;`),
      js(`${note("b")} display(a + 1);`),
      js(`${note("c")} display("c");`)
    ] as const;
    const story = await open(...before);
    await story.settled();
    const after = await openModule(notebookOf(before[0], js(`${note("b")} display(a + 2);`), before[2]));
    story.apply(after.cells, after.builtins);
    await story.settled();
    expect(Reflect.get(globalThis, "started").filter((name: string) => name === "b")).toHaveLength(2);
    expect(Reflect.get(globalThis, "started")).toHaveLength(4);
    expect(story.cell(2).textContent).toBe("3");
  });

  test("an error goes when its cause does, in dependants too", async () => {
    const story = await open(js('const a = (() => { throw new Error("boom"); })();'), js("a + 1"));
    expect(await story.settled()).toHaveLength(2);
    const fixed = await openModule(notebookOf(js("const a = 1;"), js("a + 1")));
    story.apply(fixed.cells, fixed.builtins);
    await vi.waitFor(() => expect(story.cell(2).textContent).toBe("2"));
    expect(await story.settled()).toEqual([]);
    expect(document.querySelector("[role=alert]")).toBeNull();
  });

  test("cells come and go, and names move between them", async () => {
    const story = await open(js("const a = 1;"), js("a + 1"));
    await story.settled();
    const moved = await openModule(notebookOf(js('"now empty of a"'), js("a + 1"), js("const a = 10;")));
    story.apply(moved.cells, moved.builtins);
    await vi.waitFor(() => expect(story.cell(2).textContent).toBe("11"));
    const fewer = await openModule(notebookOf(js('"alone"')));
    story.apply(fewer.cells, fewer.builtins);
    await story.settled();
    expect(story.cell(2).innerHTML).toBe("");
  });

  test("a cell may begin to use a built-in, or take its name", async () => {
    const story = await open(js("1"));
    await story.settled();
    const using = await openModule(notebookOf(js("typeof d3.sum")));
    story.apply(using.cells, using.builtins);
    await vi.waitFor(() => expect(story.cell(1).textContent).toBe('"function"'));
    const taking = await openModule(notebookOf(js("d3 + 1"), js("const d3 = 1;")));
    story.apply(taking.cells, taking.builtins);
    await vi.waitFor(() => expect(story.cell(1).textContent).toBe("2"));
  });

  test("a cell runs again when what it imports changed", async () => {
    const [cell] = (await openModule(notebookOf(js('import {sum} from "d3";\ndisplay(sum([1, 2]));')))).cells;
    if (!cell) throw new Error("no cell");
    const story = await open(js("1"));
    const ran = vi.fn();
    const changed = (use: unknown) => [{...cell, uses: [use], body: ran, inputs: []}];
    for (const use of ["old", "old", "new"]) {
      story.apply(changed(use), {});
      await story.settled();
    }
    expect(ran).toHaveBeenCalledTimes(2);
  });

  test("a hundred changes leave as many variables as one", async () => {
    const story = await open(
      js("const a = view(Inputs.range([0, 1]));"),
      js("display(a); display(0);"),
      md(`\${a}`)
    );
    await story.settled();
    let size = story.runtime._variables.size;
    for (let i = 1; i <= 100; i++) {
      const cells = story.module.cells.map(cell => ({...cell, hash: `${cell.hash} ${i}`}));
      const extra = {...cells[1]!, id: 9, outputs: [], inputs: [`unknown${i}`], body: () => i};
      story.apply(i % 2 ? cells : [...cells, extra]);
      await frames(1);
      if (i === 1) size = story.runtime._variables.size;
    }
    story.apply(story.module.cells);
    await story.settled();
    expect(story.runtime._variables.size).toBe(size);
    expect(story.cell(2).textContent).toMatch(/0$/);
    expect(story.cell(3).querySelectorAll("p")).toHaveLength(story.cell(3).matches("p") ? 0 : 1);
  });
});
