import {JSDOM} from "jsdom";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {sortTable} from "./sortTable.ts";

const rowOf = ([name, ducks, key]: readonly [string, string, string?]) =>
  `<tr><th scope="row">${name}</th><td${key === undefined ? "" : ` data-sort="${key}"`}>${ducks}</td></tr>`;

/** A page with a table of lakes; some have something to sort by that is not their text. */
function page(rows: readonly (readonly [string, string, string?])[]) {
  const {document} = new JSDOM(
    `<!doctype html><html lang="en"><body><table data-sortable><caption>Lakes</caption><thead><tr>
    <th scope="col">Lake</th><th scope="col">Ducks</th></tr></thead><tbody>${rows.map(rowOf).join("")}</tbody></table></body></html>`
  ).window;
  sortTable(document);
  const [byName, byDucks] = [...document.querySelectorAll("button")];
  const names = () =>
    [...document.querySelectorAll<HTMLTableRowElement>("tbody tr")]
      .filter(({hidden}) => !hidden)
      .map(row => row.cells[0]?.textContent);
  const search = (words: string) => {
    const input = document.querySelector("input")!;
    input.value = words;
    input.dispatchEvent(new document.defaultView!.Event("input"));
  };
  const status = () => document.querySelector('[role="status"]')?.textContent;
  return {document, byName: byName!, byDucks: byDucks!, names, search, status};
}

const lakes = [
  ["West 10", "about 300", "300"],
  ["West 9", "4,000", "4000"],
  ["North", "not stated", ""],
  ["Élan", "at least 20", "20"]
] as const;
const many = Array.from({length: 12}, (_, i) => [`Lake ${i}`, String(i)] as const);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("sortTable", () => {
  test("sorts by what a cell says it sorts by, numbers as numbers, what is missing last either way", () => {
    const {byDucks, names} = page(lakes);
    byDucks.click();
    expect(names()).toEqual(["Élan", "West 10", "West 9", "North"]);
    byDucks.click();
    expect(names()).toEqual(["West 9", "West 10", "Élan", "North"]);
  });

  test("sorts texts as the page's language does, numbers within them too", () => {
    const {byName, names} = page(lakes);
    byName.click();
    expect(names()).toEqual(["Élan", "North", "West 9", "West 10"]);
  });

  test("tells by which column, and which way, on one head at a time", () => {
    const {byName, byDucks, document} = page(lakes);
    const sorted = () =>
      [...document.querySelectorAll("th[aria-sort]")].map(head => [
        head.textContent,
        head.getAttribute("aria-sort")
      ]);
    byDucks.click();
    expect(sorted()).toEqual([["Ducks", "ascending"]]);
    byName.click();
    expect(sorted()).toEqual([["Lake", "ascending"]]);
  });

  test("begins the other way round where the page has sorted already", () => {
    const {document, names} = page(many);
    const head = document.querySelectorAll("thead th")[1]!;
    head.setAttribute("aria-sort", "ascending");
    head.querySelector("button")!.click();
    expect(head.getAttribute("aria-sort")).toBe("descending");
    expect(names()[0]).toBe("Lake 11");
  });

  test("searches longer tables by all words, without case and accents", () => {
    const {search, names} = page([...many, ...lakes]);
    search("elan");
    expect(names()).toEqual(["Élan"]);
    search("LAKE 1");
    expect(names()).toEqual(["Lake 1", "Lake 10", "Lake 11"]);
    search("");
    expect(names()).toHaveLength(16);
    expect(page(lakes).document.querySelector("input")).toBeNull();
  });

  test("announces what changed once it has settled, and not each letter typed", () => {
    const {search, status} = page(many);
    for (const words of ["l", "la", "lake 1"]) search(words);
    expect(status()).toBe("");
    vi.advanceTimersByTime(1000);
    expect(status()).toBe("3 of 12 rows");
    search("");
    vi.advanceTimersByTime(1000);
    expect(status()).toBe("All 12 rows");
  });

  test("announces the order", () => {
    const {byDucks, status} = page(lakes);
    byDucks.click();
    vi.advanceTimersByTime(1000);
    expect(status()).toBe("Sorted by Ducks, ascending");
  });

  test("keeps a search through a sort", () => {
    const {search, byDucks, names} = page(many);
    search("lake 1");
    byDucks.click();
    byDucks.click();
    expect(names()).toEqual(["Lake 11", "Lake 10", "Lake 1"]);
  });

  test("leaves tables that are not marked, is run twice without harm, and has no rows to fear", () => {
    const {document} = new JSDOM("<table><thead><tr><th>a</th></tr></thead><tbody></tbody></table>").window;
    sortTable(document);
    expect(document.querySelector("button")).toBeNull();
    const twice = page([]).document;
    sortTable(twice);
    expect(twice.querySelectorAll("button")).toHaveLength(2);
    twice.querySelector("button")!.click();
    expect(twice.querySelectorAll("tbody tr")).toHaveLength(0);
  });
});
