import {describe, expect, test} from "vitest";
import {withProvenance} from "../src/claims/index.ts";
import type {Chart} from "../src/figure/index.ts";
import {chartFrame} from "../test/chartFrame.ts";
import {textBoxes} from "../test/chartInvariants.ts";
import {expectDrawn, expectRefused} from "../test/expectDrawn.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {type LagOptions, lag} from "./lag.ts";

const event = (id: string, kind: string, date: string | null, changes: object = {}) =>
  withProvenance(
    {
      id,
      kind,
      date,
      source: "gazette",
      place: null,
      note: `${id}.`,
      as_stated: id,
      inferred: false,
      ...changes
    },
    {table: "events", keys: [id], claims: []}
  );
const ducks = [
  event("flock", "imaged", "2020-03-01"),
  event("nest", "imaged", "2020-05-01", {inferred: true}),
  event("eggs", "imaged", "2020-04"),
  event("pond", "imaged", "2020-05-02", {place: "pond"}),
  event("owl", "imaged", "2020-05-02", {source: "letter"}),
  event("print", "released", "2020-05-02", {inferred: true}),
  event("print-pond", "released", "2020-05-09", {place: "pond"})
];
const draw = (chart: Chart, width = 640) => chart.draw(chartFrame(width)) as SVGSVGElement;
const cells = (rows: readonly object[], options: LagOptions = {}) =>
  lag(rows, options)
    .table("en")
    .rows.map(({cells}) => cells);

describe("lag", () => {
  test.each([640, 320])(
    "draws lags known to the day, within days, and without an end as in its picture, at %i pixels",
    async width => {
      await expectDrawn(lag(ducks), [width]);
      await expect(normaliseSvg(draw(lag(ducks), width))).toMatchFileSnapshot(
        `__snapshots__/lag-${width}.svg`
      );
    }
  );

  test("counts whole days between two dates, in words", () => {
    expect(cells(ducks).map(([what, , , , days]) => [what, days])).toEqual([
      ["flock", "62 days"],
      ["eggs", "2 to 31 days"],
      ["pond", "7 days"],
      ["nest", "1 day"],
      ["owl", "no date released"]
    ]);
    expect(cells([event("a", "imaged", "2020-05-02"), ducks[5]!])[0]?.[4]).toBe("the same day");
    expect(cells([event("a", "imaged", "2020-04-30~"), ducks[5]!])[0]?.[4]).toBe("about 2 days");
  });

  test("takes the end at the event's own place, and that of its own source", () => {
    expect(cells(ducks).find(([what]) => what === "pond")?.[3]).toBe("9 May 2020");
    expect(cells(ducks).find(([what]) => what === "owl")?.[3]).toBe("not stated");
  });

  test("knows for each lag from which rows it was computed", () => {
    const [first] = lag(ducks).table("en").rows;
    expect(first?.computed?.derivation?.inputs.map(input => "key" in input && input.key)).toEqual([
      "flock",
      "print"
    ]);
  });

  test("draws dates that were worked out hollow, and says so", () => {
    const marks = [...draw(lag(ducks)).querySelectorAll(".mark")];
    const hollow = (name: string) => {
      const mark = marks.find(each => each.getAttribute("aria-label")?.startsWith(name));
      return ["circle", "rect[stroke]"].map(shape => mark?.querySelector(shape)?.getAttribute("fill"));
    };
    expect(hollow("Nest")).toEqual(["var(--paper)", "var(--paper)"]);
    expect(hollow("Flock")[0]).toBe("var(--ink-stated)");
    expect(textBoxes(draw(lag(ducks))).map(({text}) => text)).toContain(
      "Date worked out from the text, or approximate"
    );
  });

  test("draws lags of one name and the same dates once", () => {
    const rows = [...ducks.slice(0, 1), event("again", "imaged", "2020-03-01"), ...ducks.slice(5)];
    expect(cells(rows, {label: () => "Lake"})).toEqual([
      ["Lake", "2", "1 March 2020", "2 May 2020", "62 days", "worked out, or approximate"]
    ]);
    expect(cells(rows)).toHaveLength(2);
  });

  test("takes other kinds, another match and the order given", () => {
    const rows = [
      event("b", "said", "2020-01-01", {case: "x"}),
      event("c", "said", "2020-01-02", {case: "x"}),
      event("d", "done", "2020-01-05", {case: "x"})
    ];
    const options: LagOptions = {from: "said", to: "done", match: "case", sort: "given"};
    expect(cells(rows, options).map(([what, , , , days]) => [what, days])).toEqual([
      ["b", "4 days"],
      ["c", "3 days"]
    ]);
    expect(lag(rows, options).describe("en")).toContain("from said to done");
  });

  test.each<[string, readonly object[], LagOptions]>([
    ["no rows", [], {}],
    ["one lag", [ducks[0]!, ducks[5]!], {}],
    [
      "all on one day",
      [event("a", "imaged", "2020-05-02"), event("b", "imaged", "2020-05-02"), ducks[5]!],
      {}
    ],
    ["none with an end", [ducks[4]!, ducks[5]!], {}],
    ["centuries", [event("a", "imaged", "1020-05-02"), ducks[5]!], {}],
    [
      "labels of eighty characters",
      [ducks[0]!, ducks[5]!],
      {label: () => "The harbour master of the northern shore, and of the seven islands lying off it"}
    ],
    ["labels of one emoji", [ducks[0]!, ducks[5]!], {label: () => "🦆"}],
    ["right-to-left labels", [ducks[0]!, ducks[5]!], {label: () => "المتحدث باسم سلطات البحيرة الشمالية"}],
    ["no labels", [ducks[0]!, ducks[5]!], {label: () => null}],
    [
      "two hundred lags",
      [
        ...Array.from({length: 200}, (_, i) => event(`e${i}`, "imaged", `2020-0${1 + (i % 4)}-1${i % 10}`)),
        ducks[5]!
      ],
      {}
    ]
  ])("draws %s", async (_, rows, options) => {
    await expectDrawn(lag(rows, options), [240, 320, 640]);
  });

  test("draws two thousand lags", () => {
    const rows = Array.from({length: 2000}, (_, i) => event(`e${i}`, "imaged", "2020-01-01"));
    expect(draw(lag([...rows, ducks[5]!])).querySelectorAll(".mark")).toHaveLength(2000);
  });

  test("stops at an end that comes first, at missing kinds, and at dates that are none", () => {
    expectRefused(
      lag([event("late", "imaged", "2020-06-01"), ducks[5]!]),
      'lag of "late" ends 2 May 2020, before it begins, 1 June 2020'
    );
    expectRefused(lag([ducks[0]!]), 'lag has no row of kind "released", only of "imaged"');
    expectRefused(lag([{date: "2020"}]), 'has no column "kind"');
    expectRefused(lag([event("a", "imaged", null), ducks[5]!]), "lag row 1 has no date");
    expectRefused(lag([event("a", "imaged", "last Monday"), ducks[5]!]), "last Monday");
    expectRefused(lag([event("a", "imaged", "2020-03-01/2020-02-01"), ducks[5]!]), "lag row 1");
    expectRefused(lag([event("a", "imaged", "2020/.."), ducks[5]!]), "open end");
    expectRefused(lag([{...ducks[0]!, source: undefined}, ducks[5]!], {match: "case"}), 'no column "case"');
  });
});
