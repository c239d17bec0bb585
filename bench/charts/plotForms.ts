import * as Plot from "@observablehq/plot";
import {feature} from "topojson-client";
import {arrowPlot} from "../../charts/arrow-plot.ts";
import {claimLadder} from "../../charts/claim-ladder.ts";
import {distanceStrip} from "../../charts/distance-strip.ts";
import {dotMap} from "../../charts/dot-map.ts";
import {knownWhen} from "../../charts/known-when.ts";
import {lag} from "../../charts/lag.ts";
import {locatorMap} from "../../charts/locator-map.ts";
import {logLadder} from "../../charts/log-ladder.ts";
import {aroundUkraine} from "../../charts/map/aroundUkraine.ts";
import {openBar} from "../../charts/open-bar.ts";
import {rangeRings} from "../../charts/range-rings.ts";
import {statedMeasured} from "../../charts/stated-measured.ts";
import {symbolMap} from "../../charts/symbol-map.ts";
import {whoSaysWhat} from "../../charts/who-says-what.ts";
import type {Claim} from "../../src/claims/index.ts";
import type {Form} from "./form.ts";
import {lanes, named, plotted} from "./likePlot.ts";
import {claims, events, observations, places, twice} from "./rows.ts";

/** A claim in the words that ours say of it, made beforehand. */
const spoken = (claim: Claim) => {
  const value = claim.quantity.value ?? 0;
  return {
    key: claim.id,
    head: claim.speaker.name,
    note: `“${claim.asStated}”`,
    name: `${claim.speaker.name}: about ${value} km (about ${Math.round(value / 1.609)} mi)`,
    link: `#claim-${claim.id}`,
    value,
    km: `about ${value} km`,
    miles: `about ${Math.round(value / 1.609)} mi`,
    speaker: claim.speaker.name,
    about: claim.about,
    checked: "Not checked",
    asserts: `${claim.speaker.name} asserts about ${value} km`,
    inMiles: `${claim.speaker.name} asserts about ${Math.round(value / 1.609)} mi`,
    asOf: new Date(`${claim.asOf}`),
    saidOn: new Date(`${claim.saidOn}`)
  };
};

/** Charts of claims in lanes, whose notes and marks Plot would draw so. */
function laneForm(
  name: string,
  chart: Form["chart"],
  notes: readonly (keyof ReturnType<typeof spoken>)[],
  marks: (rows: readonly ReturnType<typeof spoken>[]) => Plot.Markish,
  scale: Plot.PlotOptions["x"] & {} = {}
): Form {
  return {
    name,
    beside: "Observable Plot",
    chart,
    like: (count, document) => {
      const rows = claims(count).map(spoken);
      const drawn = {notes, texts: ["km", "miles"]};
      return () => lanes(document, rows, {...drawn, marks: [marks(rows)]}, {x: scale});
    }
  };
}

const dots = (rows: readonly object[]) => Plot.dot(rows, {x: "value", y: "key", ...named});

/** Maps of places, whose dots and labels Plot would draw so; it keeps no label clear of another. */
function mapForm(name: string, chart: Form["chart"], radius: Plot.ChannelValueSpec = 3): Form {
  return {
    name,
    beside: "Observable Plot",
    chart,
    like: (count, document) => {
      const rows = places(count).map((place, index) => ({
        ...place,
        name: `${place.name}, Ukraine`,
        link: `#row-${index}`,
        size: 1 + (index % 7)
      }));
      const region = aroundUkraine();
      const land = feature(region, region.objects.countries);
      const at = {x: "longitude", y: "latitude"};
      const domain = {type: "MultiPoint" as const, coordinates: rows.map(p => [p.longitude, p.latitude])};
      return () =>
        plotted(
          document,
          [
            Plot.geo(land, {fill: "#eee", stroke: "#999"}),
            Plot.dot(rows, {...at, r: radius, ...named}),
            Plot.text(rows, {...at, text: "id", dx: 6, textAnchor: "start"})
          ],
          {height: 440, projection: {type: "mercator", domain: domain as never}}
        );
    }
  };
}

export const plotForms: readonly Form[] = [
  laneForm("claim-ladder", count => claimLadder(claims(count)), ["note"], dots),
  laneForm(
    "open-bar",
    count => openBar(claims(count)),
    [],
    rows => Plot.barX(rows, {x: "value", y: "key", ...named})
  ),
  laneForm(
    "stated-measured",
    count => statedMeasured(claims(count), {checks: []}),
    ["note", "checked"],
    dots
  ),
  laneForm("log-ladder", count => logLadder(claims(count), {label: ({about}) => about}), ["note"], dots, {
    type: "log"
  }),
  laneForm(
    "distance-strip",
    count => distanceStrip(claims(count), {reference: "the shore", label: ({about}) => about}),
    [],
    dots
  ),
  {
    name: "arrow-plot",
    beside: "Observable Plot",
    chart: count => arrowPlot(twice(count * 2), {y: "name", time: "year", x: "level", title: "Value"}),
    like: (count, document) => {
      const rows = observations(count).map(row => ({
        ...row,
        key: row.name,
        head: row.name,
        name: `${row.name}: ${row.value} in 2020, ${row.other} in 2021`,
        link: `#row-${row.name}`,
        years: "2020 to 2021"
      }));
      const ends = ["value", "other"].flatMap(x => [
        Plot.dot(rows, {x, y: "key"}),
        Plot.text(rows, {x, y: "key", dx: 8, textAnchor: "start", text: x})
      ]);
      const marks = [Plot.arrow(rows, {x1: "value", x2: "other", y1: "key", y2: "key", ...named}), ...ends];
      return () => lanes(document, rows, {notes: ["years"], texts: [], marks});
    }
  },
  {
    name: "lag",
    beside: "Observable Plot",
    chart: count => lag(events(count * 2), {from: "seen", to: "heard", label: "note"}),
    like: (count, document) => {
      const rows = events(count).map(({id, note, date}) => ({
        key: id,
        head: note,
        name: `${note} 1 day, seen ${date}, heard a day later`,
        link: `#row-${id}`,
        value: 1,
        zero: 0,
        days: "1 day",
        dates: `seen ${date}, heard a day later`
      }));
      const ends = ["zero", "value"].map(x => Plot.dot(rows, {x, y: "key"}));
      const marks = [Plot.link(rows, {x1: "zero", x2: "value", y1: "key", y2: "key", ...named}), ...ends];
      return () => lanes(document, rows, {notes: ["days", "dates"], texts: [], marks});
    }
  },
  {
    name: "known-when",
    beside: "Observable Plot",
    chart: count => knownWhen(claims(count)),
    like: (count, document) => {
      const rows = claims(count).map(spoken);
      const texts = ["km", "miles", "head"].map((text, line) =>
        Plot.text(rows, {x: "saidOn", y: "asOf", dx: 30, dy: line * 14, textAnchor: "start", text})
      );
      return () =>
        plotted(
          document,
          [
            Plot.line(rows, {x: "saidOn", y: "asOf", curve: "step"}),
            Plot.link(rows, {x1: "saidOn", x2: "saidOn", y1: "asOf", y2: "asOf"}),
            Plot.dot(rows, {x: "saidOn", y: "asOf", ...named}),
            ...texts
          ],
          {height: 60 * rows.length}
        );
    }
  },
  {
    name: "who-says-what",
    beside: "Observable Plot",
    chart: count => whoSaysWhat(claims(count, 20), {label: ({about}) => about}),
    like: (count, document) => {
      const rows = claims(count).map(spoken);
      const cells = {x: "speaker", y: "about"};
      const marks = () => [
        Plot.cell(rows, {...cells, fillOpacity: 0, ...named}),
        Plot.dot(rows, {...cells, r: 6}),
        ...["asserts", "inMiles"].map(text => Plot.text(rows, {...cells, text}))
      ];
      return () => plotted(document, marks(), {marginLeft: 120, height: (24 * rows.length) / 20 + 60});
    }
  },
  mapForm("dot-map", count => dotMap(places(count))),
  mapForm("locator-map", count => locatorMap(places(count))),
  mapForm("range-rings", count => rangeRings(places(count), {rings: [10, 20, 50]})),
  mapForm(
    "symbol-map",
    count =>
      symbolMap(places(count), {
        value: ({id}: {readonly id: string}) => 1 + (Number(id.replace(/\D/gu, "")) % 7)
      }),
    "size"
  )
];
