/**
 * Makes ukraine-russia-border.json, the line that distances to the border are measured to.
 *
 *   npm pack @geo-maps/countries-land-250m@0.6.0 && tar xzf geo-maps-countries-land-250m-0.6.0.tgz
 *   node data/geo/make-border.ts package
 *
 * The line is Ukraine's own outline, from the point where it meets Belarus and Russia to the last point
 * that it shares with Russia before the Sea of Azov. The two countries' outlines were simplified one by one,
 * so a few vertices are Ukraine's alone. Crimea, which this source gives to both countries, lies beyond
 * the line's end.
 */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import process from "node:process";

type Position = [longitude: number, latitude: number];
type Ring = Position[];

interface Country {
  properties: {A3: string};
  geometry: {type: "Polygon"; coordinates: Ring[]} | {type: "MultiPolygon"; coordinates: Ring[][]};
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder of the unpacked @geo-maps/countries-land-250m 0.6.0");

const {features}: {features: Country[]} = JSON.parse(await readFile(join(folder, "map.geo.json"), "utf8"));

const ringsOf = (code: string): Ring[] =>
  features
    .filter(({properties}) => properties.A3 === code)
    .flatMap(({geometry}) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()));

const vertices = (code: string) => new Set(ringsOf(code).flat().map(String));

const outline = ringsOf("UKR").reduce((a, b) => (a.length >= b.length ? a : b));
const russia = vertices("RUS");
const belarus = vertices("BLR");

const start = outline.findIndex(point => russia.has(String(point)) && belarus.has(String(point)));
const end = outline.findLastIndex(point => russia.has(String(point)) && point[0] > 38 && point[1] > 47);
if (start < 0 || end < start) throw new Error("the outline does not run from Belarus to the Sea of Azov");

const line = outline.slice(start, end + 1);
const own = line.filter(point => !russia.has(String(point))).length;
if (line.length < 1000 || own > 100) throw new Error(`${line.length} points, ${own} not shared: not this border`);

const coordinates = line.map(([longitude, latitude]) => `[${longitude.toFixed(4)},${latitude.toFixed(4)}]`);
await writeFile(
  join(import.meta.dirname, "ukraine-russia-border.json"),
  `{"type":"Feature",
"properties":{
"name":"Land border of Ukraine and Russia, from the Belarus tripoint to the Sea of Azov",
"source":"@geo-maps/countries-land-250m 0.6.0, from OpenStreetMap data of 2017",
"attribution":"© OpenStreetMap contributors",
"license":"ODbL-1.0, https://opendatacommons.org/licenses/odbl/1-0/",
"accuracyMetres":250},
"geometry":{"type":"LineString","coordinates":[
${coordinates.join(",\n")}
]}}
`
);
