import {describe, expect, test} from "vitest";
import {chartFrame} from "../test/chartFrame.ts";
import {events} from "../test/chartRows.ts";
import {claim} from "../test/claimFixtures.ts";
import {normaliseSvg} from "../test/normaliseSvg.ts";
import {timeline} from "./timeline.ts";

const marks = (svg: SVGSVGElement) => [...svg.querySelectorAll(".mark")];
const row = (date: unknown, label = "x") => ({date, note: label, kind: "seen"});

describe("timeline", () => {
  test.each([640, 320])("draws each kind of date as in its picture, at %i pixels", async width => {
    const svg = await timeline(events).draw(chartFrame(width));
    await expect(normaliseSvg(svg)).toMatchFileSnapshot(`__snapshots__/timeline-${width}.svg`);
  });

  test("has a mark for each row of its table, in its order, with its keys and a name", async () => {
    const chart = timeline(events);
    const drawn = marks(await chart.draw(chartFrame()));
    expect(drawn.map(mark => mark.getAttribute("data-keys"))).toEqual(
      chart.table("en").rows.map(({provenance}) => provenance?.keys[0])
    );
    for (const mark of drawn) expect(mark.getAttribute("aria-label")).toMatch(/\S/u);
  });

  test("labels an event with the first sentence of its note, else with what was stated", () => {
    const labels = timeline([
      row("2022-01-01", "Ice. It was cold."),
      {date: "2022-01-02", as_stated: "two swans"}
    ])
      .table("en")
      .rows.map(({cells}) => cells[0]);
    expect(labels).toEqual(["Ice", "two swans"]);
  });

  test("says in words how a date is known", () => {
    const rows = timeline(events).table("en").rows;
    const cells = (key: string) => rows.find(({provenance}) => provenance?.keys[0] === key)?.cells;
    expect(cells("ice")?.slice(1)).toEqual([
      "about 1 December 2021 to February 2022",
      "Seen",
      "ice",
      "as stated"
    ]);
    expect(cells("crane")?.at(-1)).toBe("worked out");
    expect(cells("owl")?.slice(1, 3)).toEqual(["date not stated", "Undated"]);
  });

  test("keeps the lanes in the order and with the headings that are told", () => {
    const chart = timeline(events, {lanes: {heard: "Heard at night"}});
    const lanes = new Set(chart.table("en").rows.map(({cells}) => cells[2]));
    expect([...lanes]).toEqual(["Heard at night", "Seen", "Undated"]);
  });

  test("puts all in one lane without a heading when told so", () => {
    expect(
      timeline([row("2022-01-01")], {lane: null})
        .table("en")
        .columns.map(({name}) => name)
    ).not.toContain("kind");
  });

  test("takes when a claim held, else when it was said", async () => {
    const chart = timeline([claim("a"), claim("b", {asOf: null, saidOn: "2020-05-09"})]);
    expect(chart.table("en").rows.map(({cells}) => cells[1])).toEqual(["1 May 2020", "9 May 2020"]);
    const drawn = marks(await chart.draw(chartFrame()));
    expect(drawn.map(mark => mark.getAttribute("data-claims"))).toEqual(["a", "b"]);
  });

  test("refuses what is not EDTF, with its row", () => {
    const table = (date: unknown) => timeline([row("2022-01-01"), row(date)]).table("en");
    expect(() => table("last Monday")).toThrow('timeline row 2: date "last Monday"');
    expect(() => table("2022-03-01/2022-02-01")).toThrow("timeline row 2");
    expect(() => table(20220301)).toThrow('timeline row 2: date "20220301" is not a text');
    expect(() => timeline([{when: "2022"}]).table("en")).toThrow('no column "date"');
    expect(() => timeline([{when: "2022"}], {date: "then"}).table("en")).toThrow('no column "then"');
  });

  test.each([320, 640, 960])(
    "keeps every label within the frame and off the others, at %i pixels",
    async width => {
      const many = Array.from({length: 40}, (_, index) =>
        row(
          `2022-0${(index % 3) + 1}-${String((index % 28) + 1).padStart(2, "0")}`,
          "A label of some length for event ".repeat(1 + (index % 3))
        )
      );
      const svg = await timeline(many).draw(chartFrame(width));
      const boxes = marks(svg).map(mark => hit(mark));
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart, `${JSON.stringify(box)} meets ${JSON.stringify(other)}`).toBe(true);
        }
      }
    }
  );

  test.each([
    ["no rows", []],
    ["one day", [row("2022-02-28")]],
    ["one year", [row("2022")]],
    ["only open ends", [row("2022/.."), row("../2021")]],
    ["nothing dated", [row(null), row("")]],
    ["centuries apart", [row("1022-02-28"), row("2022-02-28")]],
    ["the same day over and over", Array.from({length: 8}, () => row("2022-02-28"))]
  ])("draws %s, with a mark for each row", async (_, rows) => {
    for (const width of [320, 640]) {
      const svg = await timeline(rows).draw(chartFrame(width));
      expect(normaliseSvg(svg)).toContain("<svg");
      expect(marks(svg)).toHaveLength(rows.length);
    }
  });
});

/** What a mark and its label take: its first shape, `M0,0h10v24h-10Z`. */
function hit(mark: Element) {
  const [left = 0, top = 0, width = 0, height = 0] =
    /^M([\d.-]+),([\d.-]+)h([\d.-]+)v([\d.-]+)/u
      .exec(mark.querySelector("path")?.getAttribute("d") ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  return {left, top, right: left + width, bottom: top + height};
}
