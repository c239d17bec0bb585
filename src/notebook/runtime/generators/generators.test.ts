// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {dark} from "./dark.ts";
import {input} from "./input.ts";
import {Mutable, mutator} from "./Mutable.ts";
import {now} from "./now.ts";
import {observe} from "./observe.ts";
import {queue} from "./queue.ts";
import {width} from "./width.ts";

const control = (type: string, properties: object) =>
  Object.assign(document.createElement("input"), {type}, properties);

describe("observe", () => {
  test("gives the newest value, once", async () => {
    let notify: (value: number) => number = value => value;
    const values = observe<number>(change => {
      notify = change;
      change(1);
      change(2);
      return undefined;
    });
    expect(await values.next()).toEqual({done: false, value: 2});
    const next = values.next();
    notify(3);
    expect((await next).value).toBe(3);
  });

  test("ends what it observes, and whoever waits", async () => {
    const dispose = vi.fn();
    const values = observe<number>(() => dispose);
    const next = values.next();
    await values.return();
    await expect(next).rejects.toThrow("ended");
    expect(dispose).toHaveBeenCalledOnce();
  });
});

test("queue gives every value in order", async () => {
  const dispose = vi.fn();
  const values = queue<number>(notify => {
    notify(1);
    notify(2);
    return dispose;
  });
  expect([(await values.next()).value, (await values.next()).value]).toEqual([1, 2]);
  await values.return();
  expect(dispose).toHaveBeenCalledOnce();
});

describe("input", () => {
  test.each([
    [control("range", {min: 0, max: 9, value: 4}), 4],
    [control("number", {value: ""}), Number.NaN],
    [control("date", {value: "2022-02-28"}), new Date("2022-02-28")],
    [control("checkbox", {checked: true}), true],
    [control("text", {value: "a"}), "a"],
    [Object.assign(document.createElement("form"), {value: [1]}), [1]]
  ])("the first value of %o is %j", async (element, value) => {
    expect((await input(element).next()).value).toEqual(value);
  });

  test("selected options are a list", async () => {
    const select = document.createElement("select");
    select.multiple = true;
    select.innerHTML = "<option selected>a<option>b<option selected>c";
    expect((await input(select).next()).value).toEqual(["a", "c"]);
  });

  test("gives each change, until it ends", async () => {
    const text = control("text", {value: "a"});
    const values = input(text);
    await values.next();
    text.value = "b";
    text.dispatchEvent(new Event("input"));
    expect((await values.next()).value).toBe("b");
    await values.return();
    text.dispatchEvent(new Event("input"));
  });

  test("a box is read when clicked", async () => {
    const box = control("checkbox", {checked: false});
    const values = input(box);
    expect((await values.next()).value).toBe(false);
    box.click();
    expect((await values.next()).value).toBe(true);
  });
});

test("a Mutable has its value, and gives each newest one", async () => {
  const mutable = Mutable(1);
  expect((await mutable.next()).value).toBe(1);
  mutable.value++;
  expect(mutable.value).toBe(2);
  expect((await mutable.next()).value).toBe(2);
  const [values, handle] = mutator("a");
  handle.value = "b";
  expect([handle.value, (await values.next()).value]).toEqual(["b", "b"]);
});

test("now is the time, or the fixed one alone", async () => {
  const before = Date.now();
  expect((await now().next()).value).toBeGreaterThanOrEqual(before);
  const fixed = now(5);
  expect(await fixed.next()).toEqual({done: false, value: 5});
  expect((await fixed.next()).done).toBe(true);
});

test("where nothing measures, width is what the element says, and the page is light", async () => {
  expect((await width(document.body).next()).value).toBe(0);
  expect((await dark(document).next()).value).toBe(false);
});
