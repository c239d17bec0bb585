import {expect, test} from "vitest";
import {source} from "../../test/claimFixtures.ts";
import type {DataPackage} from "../tables/index.ts";
import {documentsIn} from "./documentsIn.ts";
import {licenceOf} from "./licenceOf.ts";

const leaflet = {...source, id: "leaflet", label: "Ducks & geese <2020>"};
const tables = (changes: Partial<DataPackage> = {}): DataPackage => ({
  folder: "data",
  descriptor: null,
  tables: new Map(),
  sources: new Map([source, leaflet].map(each => [each.id, each])),
  speakers: new Map(),
  places: new Map(),
  claims: new Map(),
  problems: [],
  ...changes
});
const ids = (html: string) => documentsIn(tables(), html).map(({id}) => id);

test("the documents are those that the page names, in the order of their table", () => {
  expect(ids(`<dd>Ducks &amp; geese &lt;2020&gt;</dd><p>Source: ${source.label}</p>`)).toEqual([
    source.id,
    "leaflet"
  ]);
  expect(ids("<dd>Ducks &amp; geese &lt;2020&gt;, paragraph 2</dd>")).toEqual(["leaflet"]);
  expect(ids("")).toEqual([]);
  expect(documentsIn(null, source.label)).toEqual([]);
});

test("the licence is the first that the package names, by name, else title, else address", () => {
  const of = (...licenses: readonly object[]) => licenceOf(tables({descriptor: {licenses, resources: []}}));
  expect(of({name: "CC-BY-4.0", path: "https://example.org/by"})).toEqual({
    name: "CC BY 4.0",
    url: "https://example.org/by"
  });
  expect(of({title: "Ours"}, {name: "CC0"})).toEqual({name: "Ours", url: null});
  expect(of({path: "https://example.org/by"})?.name).toBe("https://example.org/by");
  expect(of()).toBeNull();
  expect(licenceOf(tables())).toBeNull();
  expect(licenceOf(null)).toBeNull();
});
