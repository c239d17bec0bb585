import {type Claim, provenanceOf} from "../src/claims/index.ts";
import {
  bothUnits,
  type DataTable,
  defineChart,
  documentOf,
  emptyChart,
  extremes,
  nothingToShow,
  saidBy
} from "../src/figure/index.ts";
import {drawStrip} from "./distance-strip/drawStrip.ts";
import {axisTitle, type DistanceStripOptions, type StripRow, stripRows} from "./distance-strip/stripRows.ts";

export type {DistanceStripOptions} from "./distance-strip/stripRows.ts";

/** So many places are all said in the description; of more only the nearest and the farthest are. */
const saidInFull = 8;

/**
 * Places along one measured line from a reference at zero, each at the distance that was stated for it, with a second
 * line for the distances that were measured, joined to the stated ones: the slope of the join is the disagreement.
 *
 * Labels fly over their point in as many rows as they need. A distance that is not stated is listed under the axis.
 *
 * Throws where the claims are not lengths, not of one measure, negative, there twice, or measured to different places
 * without a `reference` that says what those have in common.
 */
export const distanceStrip = defineChart<Claim, DistanceStripOptions>({
  name: "distance-strip",
  family: "magnitude",
  summary: "Places along one line by their distance from a reference, as stated and as measured",
  use: "for how far things are from one place or line, on one scale",
  avoid:
    "where the direction matters take dot-map; to hold claims against measurements one by one, stated-measured",
  wants: "claims of distances to one reference, and perhaps what was measured of them",
  draw(claims, options, frame) {
    const rows = stripRows(claims, options, frame.locale);
    if (!rows.length) return emptyChart(frame, "distance-strip");
    return drawStrip(rows, axisTitle(claims, options, frame.locale), frame);
  },
  describe(claims, options, locale) {
    const rows = stripRows(claims, options, locale);
    if (!rows.length) return nothingToShow;
    const title = axisTitle(claims, options, locale);
    const counted = `${title}: ${rows.length} ${rows.length === 1 ? "place" : "places"} along one line from zero.`;
    if (rows.length <= saidInFull) return `${counted} ${rows.map(({name}) => `${name}.`).join(" ")}`;
    return `${counted} ${nearestAndFarthest(rows)}`;
  },
  table(claims, options, locale): DataTable {
    const rows = stripRows(claims, options, locale);
    const hasMeasured = rows.some(({measured}) => measured);
    return {
      columns: [
        {name: "place", label: "Place"},
        {name: "stated", label: "As stated", numeric: true},
        ...(hasMeasured
          ? [
              {name: "measured", label: "As measured", numeric: true},
              {name: "method", label: "How measured"}
            ]
          : []),
        {name: "as_stated", label: "In the words of the document"},
        {name: "speaker", label: "Said by"},
        {name: "document", label: "Document"}
      ],
      rows: rows.map(({claim, place, measured}) => ({
        cells: [
          place,
          bothUnits(claim.quantity, locale),
          ...(hasMeasured
            ? [measured ? bothUnits(measured.quantity, locale) : "not measured", measured?.detail ?? ""]
            : []),
          claim.asStated,
          saidBy(claim),
          documentOf(claim) ?? claim.source.label
        ],
        provenance: provenanceOf(claim)
      }))
    };
  }
});

function nearestAndFarthest(rows: readonly StripRow[]): string {
  const {lowest, highest, unstated} = extremes(rows.map(({claim}) => claim));
  const named = (claim: Claim | null) => rows.find(row => row.claim === claim)?.name;
  return [
    lowest && `Nearest: ${named(lowest)}.`,
    highest && `Farthest: ${named(highest)}.`,
    unstated > 0 && `${unstated} without a stated distance.`
  ]
    .filter(Boolean)
    .join(" ");
}
