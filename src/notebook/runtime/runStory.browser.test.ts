import {beforeEach, describe, expect, test, vi} from "vitest";
import {dark} from "./builtins/dark.ts";
import {Inputs} from "./builtins/Inputs.ts";
import {width} from "./builtins/width.ts";
import {runStory, type StoryCell} from "./index.ts";

beforeEach(() => {
  document.body.innerHTML = '<main style="width: 500px"></main>';
});

function cell(id: number, rest: Partial<StoryCell>): StoryCell {
  return {
    file: "story.html",
    id,
    line: id,
    hash: String(rest.body),
    name: null,
    inputs: [],
    outputs: [],
    output: null,
    autodisplay: false,
    autoview: false,
    automutable: false,
    displays: true,
    uses: [],
    body: () => {},
    ...rest
  };
}

function open(cells: readonly StoryCell[]) {
  const roots = new Map(
    cells.map(({id}) => {
      const root = document.createElement("div");
      root.innerHTML = "<i>before</i>";
      document.querySelector("main")?.append(root);
      return [id, root];
    })
  );
  const root = (id: number) => roots.get(id) ?? document.createElement("div");
  const story = runStory({cells, builtins: {Inputs, width, dark}, document, root, onError: () => {}});
  return {...story, root};
}

type Show = (value: unknown) => unknown;

const slider = cell(1, {
  inputs: ["Inputs", "view"],
  outputs: ["a"],
  body: (inputs: {range: (extent: number[], options: object) => Element}, view: Show) => ({
    a: view(inputs.range([0, 10], {value: 2, step: 1}))
  })
});

describe("a story in a browser", () => {
  test("reacts to a slider: dependants re-run, others do not", async () => {
    const double = vi.fn((a: number) => a * 2);
    const other = vi.fn(() => "other");
    const story = open([
      slider,
      cell(2, {inputs: ["a"], autodisplay: true, body: double}),
      cell(3, {autodisplay: true, body: other})
    ]);
    expect(await story.settled()).toEqual([]);
    expect(story.root(2).textContent).toBe("4");
    const range = story.root(1).querySelector<HTMLInputElement>("input[type=range]");
    if (!range) throw new Error("no slider");
    range.value = "7";
    range.dispatchEvent(new Event("input", {bubbles: true}));
    await vi.waitFor(() => expect(story.root(2).textContent).toBe("14"));
    expect(double).toHaveBeenCalledTimes(2);
    expect(other).toHaveBeenCalledTimes(1);
    story.dispose();
  });

  test("keeps what stood there until the first output", async () => {
    let release: (value: string) => void = () => {};
    const story = open([
      cell(1, {autodisplay: true, body: () => new Promise<string>(resolve => (release = resolve))})
    ]);
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(story.root(1).textContent).toBe("before");
    release("after");
    await story.settled();
    expect(story.root(1).textContent).toBe('"after"');
    story.dispose();
  });

  test("keeps the slider's value when another cell is edited, and ends what the old cell began", async () => {
    const ended = vi.fn();
    const before = cell(2, {
      inputs: ["a", "invalidation"],
      autodisplay: true,
      body: (a: number, invalidation: Promise<void>) => {
        invalidation.then(ended);
        return a + 1;
      }
    });
    const story = open([slider, before]);
    await story.settled();
    const range = story.root(1).querySelector<HTMLInputElement>("input[type=range]");
    if (!range) throw new Error("no slider");
    range.value = "9";
    range.dispatchEvent(new Event("input", {bubbles: true}));
    await vi.waitFor(() => expect(story.root(2).textContent).toBe("10"));
    expect(ended).toHaveBeenCalledTimes(1);
    story.apply([slider, cell(2, {inputs: ["a"], autodisplay: true, body: (a: number) => a + 2})]);
    await vi.waitFor(() => expect(story.root(2).textContent).toBe("11"));
    expect(ended).toHaveBeenCalledTimes(2);
    expect(story.root(1).querySelector("input[type=range]")).toBe(range);
    story.dispose();
  });

  test("an error is announced, and goes when it is fixed", async () => {
    const broken = cell(1, {
      outputs: ["a"],
      body: () => {
        throw new Error("boom");
      }
    });
    const needs = cell(2, {inputs: ["a"], autodisplay: true, body: (a: number) => a});
    const story = open([broken, needs]);
    await story.settled();
    expect([1, 2].map(id => story.root(id).querySelector("[role=alert]")?.textContent)).toEqual([
      "story.html:1 cell 1 failed: boom",
      'story.html:2 cell 2 needs "a" from cell 1, which failed: boom'
    ]);
    story.apply([cell(1, {outputs: ["a"], body: () => ({a: 5})}), needs]);
    await vi.waitFor(() => expect(story.root(2).textContent).toBe("5"));
    expect(document.querySelector("[role=alert]")).toBeNull();
    story.dispose();
  });

  test("visibility waits until the cell is seen", async () => {
    const story = open([
      cell(1, {
        inputs: ["visibility", "display"],
        body: async (visibility: () => Promise<void>, display: Show) => {
          await visibility();
          display("seen");
        }
      })
    ]);
    const root = story.root(1);
    root.style.cssText = "position: absolute; top: 5000px";
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(root.textContent).toBe("before");
    root.style.cssText = "";
    await vi.waitFor(() => expect(root.textContent).toBe('"seen"'));
    story.dispose();
  });

  test("width follows the main column, dark the page's colour scheme", async () => {
    const story = open([
      cell(1, {inputs: ["width"], autodisplay: true, body: (width: number) => width}),
      cell(2, {inputs: ["dark"], autodisplay: true, body: (dark: boolean) => dark})
    ]);
    await story.settled();
    expect([story.root(1).textContent, story.root(2).textContent]).toEqual(["500", "false"]);
    document.querySelector("main")?.setAttribute("style", "width: 300px");
    document.documentElement.style.colorScheme = "dark";
    await vi.waitFor(() =>
      expect([story.root(1).textContent, story.root(2).textContent]).toEqual(["300", "true"])
    );
    document.documentElement.style.colorScheme = "";
    story.dispose();
  });

  test("a hundred edits leave as many variables as one", async () => {
    const story = open([slider]);
    await story.settled();
    const sizes = [];
    for (let i = 0; i < 100; i++) {
      story.apply([{...slider, hash: String(i)}]);
      if (i % 10 === 9) await story.settled();
      sizes.push(story.runtime._variables.size);
    }
    expect(new Set(sizes).size).toBe(1);
    expect(story.root(1).querySelectorAll("form")).toHaveLength(1);
    story.dispose();
  });
});
