import {bar} from "../charts/bar.ts";
import {column} from "../charts/column.ts";
import {divergingBar} from "../charts/diverging-bar.ts";
import {dotRange} from "../charts/dot-range.ts";
import {groupedBar} from "../charts/grouped-bar.ts";
import {heatmapTable} from "../charts/heatmap-table.ts";
import {histogram} from "../charts/histogram.ts";
import {line} from "../charts/line.ts";
import {lollipop} from "../charts/lollipop.ts";
import {scatter} from "../charts/scatter.ts";
import {slope} from "../charts/slope.ts";
import {smallMultiples} from "../charts/small-multiples.ts";
import {stackedArea} from "../charts/stacked-area.ts";
import {stackedBar} from "../charts/stacked-bar.ts";
import {claimsByHedge, hedgedClaims} from "./chartRows.ts";
import {claim, quantity, speaker} from "./claimFixtures.ts";
import {row} from "./oddRows.ts";
import {shores} from "./shoreRows.ts";

const counted = {title: "Ducks counted"};
const overYears = {x: "year", y: "ducks", series: "shore", ...counted};

/** Each hedge at one date, and the next of the list at another, by the same speaker. */
const changed = hedgedClaims.flatMap((each, index) => {
  const next = hedgedClaims[(index + 1) % hedgedClaims.length] ?? each;
  const by = {speaker: speaker(each.id, `The ${each.id} ranger`)};
  return [
    claim(`${each.id}-then`, {...by, quantity: each.quantity, asOf: "2020"}),
    claim(`${each.id}-now`, {...by, quantity: next.quantity, asOf: "2021"})
  ];
});

/** A claim of each hedge beside one of another. */
export const pairs = hedgedClaims.map((first, index) => ({
  first: {...first, id: `${first.id}-a`},
  second: claim(`${first.id}-b`, {
    measure: "width",
    quantity: hedgedClaims[(index + 3) % hedgedClaims.length]?.quantity ?? quantity(),
    speaker: speaker("mayor", "the mayor")
  })
}));

const changes = [12, -7, 3, null, -20, 0].map((value, index) =>
  row(index, value, {name: `Shore ${index + 1}`})
);

export const spreadOut = [3, 8, 12, 14, 15, 15, 18, 19, 21, 22, 27, 34, 41, null, null].map((value, index) =>
  row(index, value)
);

/** Charts whose pictures are kept, by the name of the picture: Node and browsers must draw them alike. */
export const pictured = {
  bar: bar(hedgedClaims),
  column: column(claimsByHedge),
  "diverging-bar": divergingBar(changes, {
    x: "value",
    y: "name",
    sides: ["fewer ducks", "more ducks"],
    title: "Change since spring"
  }),
  "dot-range": dotRange(hedgedClaims),
  "grouped-bar": groupedBar(
    shores.filter(({year}) => year > 2011 && year < 2015),
    {y: "shore", series: "year", x: "ducks", ...counted}
  ),
  "grouped-bar-claims": groupedBar(hedgedClaims, {
    y: ({id}: {id: string}) => (id.length > 5 ? "Long" : "Short"),
    series: "id"
  }),
  "heatmap-table": heatmapTable(shores, {y: "shore", x: "year", value: "ducks", ...counted}),
  histogram: histogram(spreadOut, {x: "value", counted: "counts", title: "Ducks"}),
  line: line(shores, {
    ...overYears,
    notes: [{x: 2012, series: "North shore", text: "The winter of the long ice"}]
  }),
  "line-claims": line(claimsByHedge, {series: () => "Ranger"}),
  lollipop: lollipop(hedgedClaims),
  scatter: scatter(shores, {
    x: ({year}: {year: number}) => year - 2009,
    y: "ducks",
    label: ({shore, year}: {shore: string; year: number}) => `${shore}, ${year}`,
    series: "shore",
    xTitle: "Years of counting",
    yTitle: "Ducks counted",
    named: ["North shore, 2017"]
  }),
  "scatter-claims": scatter(pairs, {x: "first", y: "second", xTitle: "Length", yTitle: "Width"}),
  slope: slope(changed),
  "small-multiples": smallMultiples(shores, overYears),
  "stacked-area": stackedArea(
    shores.filter(({year, ducks}) => year < 2016 && year !== 2013 && ducks !== null),
    overYears
  ),
  "stacked-bar": stackedBar(
    shores.filter(({year}) => year < 2015),
    {y: "year", series: "shore", x: "ducks", ...counted}
  ),
  "stacked-bar-share": stackedBar(
    shores.filter(({year}) => year < 2013),
    {y: "year", series: "shore", x: "ducks", share: true, ...counted}
  )
};
