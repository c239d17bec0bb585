import {describe, expect, test} from "vitest";
import {siteConfig} from "./siteConfig.ts";
import {storyMeta} from "./storyMeta.ts";

const config = (json: unknown) => siteConfig(json, "/news/lake", "nutgraf.json");
const meta = (json: unknown) => storyMeta(json, "depth.json");

test("a site without settings has its folder's name and invents nothing else", () => {
  expect(config({}).value).toEqual({
    site: null,
    name: "lake",
    description: null,
    publisher: null,
    locale: "en",
    contact: null,
    theme: "auto"
  });
});

test.each([
  ["site", "https://example.org", "https://example.org/"],
  ["site", "https://example.org/a", "https://example.org/a/"],
  ["site", null, null],
  ["name", "The Lake", "The Lake"],
  ["description", "Of depths.", "Of depths."],
  ["publisher", "Gauge Press", "Gauge Press"],
  ["locale", "en-gb", "en-GB"],
  ["contact", "desk@example.org", "desk@example.org"],
  ["theme", "dark", "dark"]
])("%s: %j is read as %j", (key, given, read) => {
  const {value, problems, notices} = config({[key]: given});
  expect({[key]: value[key as "site"], problems, notices}).toEqual({[key]: read, problems: [], notices: []});
});

test.each([
  ["site", "example.org"],
  ["site", "ftp://example.org/"],
  ["site", 7],
  ["name", ""],
  ["name", null],
  ["publisher", " "],
  ["locale", "no such tag"],
  ["locale", null],
  ["contact", {}],
  ["theme", "sepia"],
  ["theme", ["dark"]]
])("%s: %j is a problem that names file, key, value and what is expected", (key, given) => {
  const {value, problems} = config({[key]: given});
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(`nutgraf.json: "${key}" is ${JSON.stringify(given)}: it should be `);
  expect(value[key as "site"]).toEqual(config({}).value[key as "site"]);
});

test.each([null, [], "site", 7])("%j instead of an object is a problem", json => {
  expect(config(json).problems).toEqual([
    `nutgraf.json holds ${JSON.stringify(json)}: it should be an object, {…}`
  ]);
});

test("all problems are told at once", () => {
  expect(config({name: "", locale: "", theme: ""}).problems).toHaveLength(3);
});

test("a key that nothing reads is noticed, even one that objects inherit", () => {
  const {notices, problems} = config(JSON.parse('{"nmae": "x", "__proto__": 1, "constructor": 2}'));
  expect(problems).toEqual([]);
  expect(notices).toHaveLength(3);
  expect(notices[0]).toBe(
    'nutgraf.json: nothing reads the key "nmae": the keys are site, name, description, publisher, locale, contact, theme'
  );
});

describe("a story's sidecar", () => {
  test("may be empty: nothing is invented", () => {
    expect(meta({}).value).toEqual({
      kicker: null,
      standfirst: null,
      byline: null,
      published: null,
      updated: null,
      language: null,
      corrections: [],
      lesson: null,
      preview: null,
      units: "km"
    });
  });

  test.each(["2022-02-30", "2022-2-1", "1 March 2022", "2022-03", 20220301, ""])(
    "does not take %j for a day",
    published => {
      expect(meta({published}).problems).toHaveLength(1);
    }
  );

  test("takes corrections with a day and a text", () => {
    const corrections = [{date: "2022-03-01", text: "The depth was 8 m."}];
    expect(meta({corrections}).value.corrections).toEqual(corrections);
  });

  test.each([[[{date: "2022-03-01"}]], [[{date: "soon", text: "x"}]], [[null]], ["x"], [{}]])(
    "refuses corrections %j",
    corrections => {
      expect(meta({corrections}).problems).toHaveLength(1);
    }
  );

  test("keeps the lesson's settings as they are", () => {
    expect(meta({lesson: {minutes: 45, words: {hedge: "how firm"}}}).value.lesson).toEqual({
      minutes: 45,
      level: null,
      goals: [],
      words: [["hedge", "how firm"]],
      prompts: []
    });
    expect(meta({lesson: []}).problems).toHaveLength(1);
  });
});
