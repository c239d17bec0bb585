import {describe, expect, test} from "vitest";
import {claim, quantity, source, speaker} from "../../test/claimFixtures.ts";
import type {Claim, Source} from "../claims/index.ts";
import type {DataPackage, Table} from "../tables/index.ts";
import {jsonLd} from "./jsonLd.ts";
import type {Story} from "./readSite.ts";
import {siteConfig} from "./siteConfig.ts";
import {storyMeta} from "./storyMeta.ts";

const leaflet: Source = {...source, id: "leaflet", kind: "news", label: "The leaflet", published: "2020-05~"};
const shore = claim("shore");
const wide = claim("wide", {source: leaflet, asOf: "2020-05-01/..", saidOn: "2020-05-02~"});
const apart = claim("apart");

const table = (changes: Partial<Table>): Table => ({
  name: "lengths",
  file: "data/lengths.csv",
  path: "lengths.csv",
  title: "Lengths",
  kind: "claims",
  schema: {fields: [], primaryKey: [], uniqueKeys: [], foreignKeys: [], missingValues: []} as never,
  columns: [],
  complete: true,
  rows: [],
  sources: [],
  ...changes
});

const tables = (claims: readonly Claim[], changes: Partial<DataPackage> = {}): DataPackage => ({
  folder: "data",
  descriptor: {
    title: "Lakes",
    licenses: [{path: "https://example.org/licence"}],
    sources: [{title: "A gauge"}],
    resources: [{name: "lengths", path: "lengths.csv", description: "How long."}]
  },
  tables: new Map([["lengths", table({})]]),
  sources: new Map([source, leaflet].map(each => [each.id, each])),
  speakers: new Map(),
  places: new Map(),
  claims: new Map(claims.map(each => [each.id, each])),
  problems: [],
  ...changes
});

const cardsOf = (...ids: readonly string[]) =>
  ids.map(id => `<aside class="card" id="${id}">x</aside>`).join("");

interface Thing {
  readonly "@type"?: string;
  readonly "@id"?: string;
  readonly [name: string]: unknown;
}

function things(
  {settings = {}, meta = {}, cards = "", data = null as DataPackage | null} = {} as {
    settings?: object;
    meta?: object;
    cards?: string;
    data?: DataPackage | null;
  }
): Thing[] {
  const story = {
    name: "lake/shore",
    notebook: {title: "How long is the shore?"},
    meta: storyMeta(meta, "x.json").value
  } as Story;
  const said = jsonLd(siteConfig({name: "Lakes", ...settings}, "/lakes", "x").value, story, data, cards);
  return (said as {"@graph": Thing[]})["@graph"];
}

const ofType = (all: readonly Thing[], type: string) => all.filter(each => each["@type"] === type);

describe("the story", () => {
  test("says what is configured", () => {
    const [article] = things({
      settings: {publisher: "The desk", site: "https://example.org/a/"},
      meta: {
        standfirst: "Long.",
        byline: "A. and B.",
        published: "2020-05-03",
        updated: "2020-05-04",
        language: "fr",
        corrections: [{date: "2020-05-04", text: "Was short."}]
      }
    });
    expect(article).toEqual({
      "@type": "NewsArticle",
      "@id": "https://example.org/a/stories/lake/shore/#main",
      url: "https://example.org/a/stories/lake/shore/",
      headline: "How long is the shore?",
      description: "Long.",
      author: "A. and B.",
      publisher: {"@type": "Organization", name: "The desk"},
      datePublished: "2020-05-03",
      dateModified: "2020-05-04",
      inLanguage: "fr",
      correction: [{"@type": "CorrectionComment", datePublished: "2020-05-04", text: "Was short."}]
    });
  });

  test("invents neither publisher nor author nor dates", () => {
    expect(things()).toEqual([
      {"@type": "NewsArticle", "@id": "#main", headline: "How long is the shore?", inLanguage: "en"}
    ]);
  });
});

describe("the data", () => {
  test("are a download per table and one of all, from the page on", () => {
    const [dataset] = ofType(things({data: tables([shore])}), "Dataset");
    expect(dataset).toMatchObject({
      "@id": "../../../data/datapackage.json",
      name: "Lakes",
      license: ["https://example.org/licence"],
      citation: [{"@type": "CreativeWork", name: "A gauge"}],
      distribution: [
        {
          "@type": "DataDownload",
          name: "Lengths",
          description: "How long.",
          contentUrl: "../../../data/lengths.csv",
          encodingFormat: "text/csv"
        },
        {"@type": "DataDownload", contentUrl: "../../../data.zip", encodingFormat: "application/zip"}
      ]
    });
  });

  test("have the site's address where it has one", () => {
    const all = things({data: tables([shore]), settings: {site: "https://example.org/a"}});
    expect(JSON.stringify(ofType(all, "Dataset"))).not.toContain("../");
    expect(JSON.stringify(all)).toContain('"https://example.org/a/data.zip"');
  });
});

describe("a claim", () => {
  const all = things({data: tables([shore, wide, apart]), cards: cardsOf("claim-wide", "claim-shore", "x")});

  test("is there once for each card on the page, and the story mentions it", () => {
    const ids = ["#claim-shore", "#claim-wide"];
    expect(ofType(all, "Claim").map(each => each["@id"])).toEqual(ids);
    expect(all[0]?.["mentions"]).toEqual(ids.map(id => ({"@id": id})));
  });

  test("says in words what was claimed, by whom, and where it stands", () => {
    expect(ofType(all, "Claim")[0]).toEqual({
      "@type": "Claim",
      "@id": "#claim-shore",
      identifier: "shore",
      text: "Length (shore): about 40 miles",
      creator: {name: "The ranger"},
      appearance: {"@id": "#document-gazette"},
      dateCreated: "2020-05-02",
      temporalCoverage: "2020-05-01",
      isPartOf: {"@id": "../../../data/datapackage.json"},
      url: "../../../data/lengths.csv#row=2"
    });
    expect(all.find(each => each["@id"] === "#document-gazette")).toEqual({
      "@type": "CreativeWork",
      "@id": "#document-gazette",
      name: source.label,
      datePublished: "2020-05-02",
      inLanguage: "en"
    });
  });

  test("leaves out dates that are not known to the day, month or year", () => {
    const [, claimed] = ofType(all, "Claim");
    expect(claimed).not.toHaveProperty("dateCreated");
    expect(claimed).not.toHaveProperty("temporalCoverage");
    expect(all.find(each => each["@id"] === "#document-leaflet")).toEqual({
      "@type": "NewsArticle",
      "@id": "#document-leaflet",
      name: "The leaflet",
      inLanguage: "en"
    });
  });

  test("is read by the publisher, where there is one; and never rated", () => {
    const [claimed] = ofType(
      things({data: tables([shore]), cards: cardsOf("claim-shore"), settings: {publisher: "The desk"}}),
      "Claim"
    );
    expect(claimed?.["claimInterpreter"]).toEqual({"@type": "Organization", name: "The desk"});
    expect(JSON.stringify(all)).not.toMatch(/ClaimReview|Rating/);
  });

  test("without a figure says that there is none", () => {
    const unknown = claim("unknown", {quantity: quantity({hedge: "order_of", value: null})});
    const said = things({data: tables([unknown]), cards: cardsOf("claim-unknown")});
    expect(ofType(said, "Claim")[0]?.["text"]).not.toMatch(/null|NaN|undefined/);
  });

  test("of a speaker with a script for a name stays data", () => {
    const sly = claim("sly", {speaker: speaker("sly", "</script>")});
    const said = things({data: tables([sly]), cards: cardsOf("claim-sly")});
    expect(ofType(said, "Claim")[0]?.["creator"]).toEqual({name: "</script>"});
  });
});

test("dated events on the page bring their documents", () => {
  const events = table({
    name: "events",
    kind: "events",
    rows: [
      {line: 2, values: {id: "storm", source: "leaflet"}},
      {line: 3, values: {id: "calm", source: "gazette"}}
    ]
  });
  const data = tables([], {tables: new Map([["events", events]])});
  const all = things({data, cards: cardsOf("row-events-storm")});
  expect(all[0]?.["citation"]).toEqual([{"@id": "#document-leaflet"}]);
});

test("every thing that is named is described", () => {
  const all = things({data: tables([shore, wide]), cards: cardsOf("claim-shore", "claim-wide")});
  const described = new Set(all.map(each => each["@id"]));
  const named = [...JSON.stringify(all).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(4);
  for (const id of named) expect(described).toContain(id);
});
