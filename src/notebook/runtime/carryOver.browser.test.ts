import {afterEach, describe, expect, test} from "vitest";
import {carryOver, keep} from "./carryOver.ts";
import {cellOutput} from "./cellOutput.ts";

afterEach(() => document.body.replaceChildren());

/** An element of the page, as a prerendered one is. */
function made(html: string): HTMLElement {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  const element = holder.firstElementChild as HTMLElement;
  document.body.append(element);
  return element;
}

function find<T extends Element>(root: Element, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** What a copy holds of an element after `act` was done to the element. */
function carried(html: string, act: (element: HTMLElement) => void, withValues = true): HTMLElement {
  const before = made(html);
  act(before);
  const kept = keep(before, withValues);
  const after = made(html);
  before.remove();
  carryOver(kept, after);
  return after;
}

describe("what a reader did is carried over", () => {
  test.each([
    ["a text", '<form><input value="a"></form>', "input", "b"],
    ["an emptied text", '<form><input value="a"></form>', "input", ""],
    ["a number", '<form><input type="number" value="1"></form>', "input", "20"],
    ["a slider", '<form><input type="range" min="0" max="9" value="1"></form>', "input", "7"],
    ["a date", '<form><input type="date" value="2022-02-28"></form>', "input", "2022-03-01"],
    ["a text of lines", "<form><textarea>a</textarea></form>", "textarea", "b\nc"],
    ["a choice", "<form><select><option>a<option>b</select></form>", "select", "b"],
    ["an element that is a control itself", '<input value="a">', ":scope", "b"]
  ])("%s, and what listens is told", (_, html, selector, value) => {
    const of = (root: Element) => (selector === ":scope" ? root : find(root, selector)) as HTMLInputElement;
    const before = made(html);
    of(before).value = value;
    const kept = keep(before, true);
    const after = made(html);
    const told: string[] = [];
    for (const name of ["input", "change"]) after.addEventListener(name, () => told.push(of(after).value));
    carryOver(kept, after);
    expect(of(after).value).toBe(value);
    expect(told).toEqual([value, value]);
  });

  test("boxes and radios, and several choices", () => {
    const boxes = carried('<form><input type="checkbox"><input type="checkbox" checked></form>', form => {
      for (const box of form.querySelectorAll("input")) box.click();
    });
    expect([...boxes.querySelectorAll("input")].map(({checked}) => checked)).toEqual([true, false]);
    const radios = carried(
      '<form><input type="radio" name="a" checked><input type="radio" name="a"></form>',
      form => find<HTMLInputElement>(form, ":last-child").click()
    );
    expect([...radios.querySelectorAll("input")].map(({checked}) => checked)).toEqual([false, true]);
    const choices = carried(
      "<form><select multiple><option selected>a<option>b<option>c</select></form>",
      form => {
        for (const option of form.querySelectorAll("option")) option.selected = !option.selected;
      }
    );
    expect([...choices.querySelectorAll("option")].map(({selected}) => selected)).toEqual([
      false,
      true,
      true
    ]);
  });

  test("focus, caret and open folds", () => {
    const after = carried(
      '<form><a href="#a">a</a><details><summary>b</summary></details><input value="hello"></form>',
      form => {
        find<HTMLDetailsElement>(form, "details").open = true;
        find<HTMLInputElement>(form, "input").focus();
        find<HTMLInputElement>(form, "input").setSelectionRange(1, 3);
      }
    );
    const input = find<HTMLInputElement>(after, "input");
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([1, 3]);
    expect(find<HTMLDetailsElement>(after, "details").open).toBe(true);
  });

  test("what the reader left alone is left alone, and nobody is told", () => {
    const before = made('<form><input value="a"><select><option>a<option>b</select></form>');
    const kept = keep(before, true);
    const after = made('<form><input value="z"><select><option>a<option selected>b</select></form>');
    let told = 0;
    after.addEventListener("input", () => told++);
    carryOver(kept, after);
    expect([
      find<HTMLInputElement>(after, "input").value,
      find<HTMLSelectElement>(after, "select").value
    ]).toEqual(["z", "b"]);
    expect(told).toBe(0);
    expect(document.activeElement).toBe(document.body);
  });

  test.each([
    [
      "another kind of control",
      '<form><input value="a"></form>',
      '<form><input type="checkbox" value="a"></form>'
    ],
    [
      "a list of other length",
      "<form><select><option>a<option>b</select></form>",
      "<form><select><option>c</select></form>"
    ],
    ["fewer controls", '<form><input value="a"></form>', "<form></form>"],
    ["a file", '<form><input type="file"></form>', '<form><input type="file"></form>']
  ])("but not to %s", (_, from, to) => {
    const before = made(from);
    for (const control of before.querySelectorAll<HTMLInputElement>("input, select"))
      if (control.type !== "file") control.value = "b";
    const after = made(to);
    const unchanged = after.outerHTML;
    expect(() => carryOver(keep(before, true), after)).not.toThrow();
    expect(after.outerHTML).toBe(unchanged);
  });
});

describe("a cell's output in a prerendered place", () => {
  const listener = {waits: () => {}, came: () => {}, failed: () => {}};
  const output = (html: string) => {
    const root = made(`<div>${html}</div>`);
    return cellOutput(root, document, listener);
  };
  const paragraph = (text: string) => Object.assign(document.createElement("p"), {textContent: text});

  test("takes the places of what was there one by one, and what is left over goes at the end", () => {
    const {root, clear, show, settle} = output("<p>a</p><p>b</p><p>c</p>");
    clear();
    expect(root.textContent).toBe("abc");
    show(paragraph("1"), null);
    expect(root.textContent).toBe("1bc");
    show(paragraph("2"), null);
    settle();
    expect(root.innerHTML).toBe("<p>1</p><p>2</p>");
  });

  test("keeps the place of what is on its way", async () => {
    const {root, clear, show, settle} = output("<p>a</p><p>b</p>");
    clear();
    const late = Promise.withResolvers<Element>();
    show(late.promise, null);
    show(paragraph("2"), null);
    settle();
    expect(root.textContent).toBe("a2");
    late.resolve(paragraph("1"));
    await late.promise;
    expect(root.innerHTML).toBe("<p>1</p><p>2</p>");
  });

  test("puts a fragment's nodes in as many places, and more after them", () => {
    const {root, clear, show, settle} = output("<p>a</p>");
    clear();
    const fragment = document.createDocumentFragment();
    fragment.append(paragraph("1"), paragraph("2"));
    show(fragment, null);
    show(paragraph("3"), null);
    settle();
    expect(root.textContent).toBe("123");
  });

  test("once, and then replaces all at once, open folds and the focus kept", () => {
    const {root, clear, show, settle} = output("<details><summary>a</summary></details>");
    const fold = () => {
      const details = document.createElement("details");
      details.append(Object.assign(document.createElement("summary"), {textContent: "b"}));
      return details;
    };
    clear();
    show(fold(), null);
    settle();
    find<HTMLDetailsElement>(root, "details").open = true;
    find<HTMLElement>(root, "summary").focus();
    clear();
    expect(root.childNodes).toHaveLength(0);
    show(fold(), null);
    settle();
    expect(find<HTMLDetailsElement>(root, "details").open).toBe(true);
    expect(document.activeElement).toBe(find(root, "summary"));
  });
});
