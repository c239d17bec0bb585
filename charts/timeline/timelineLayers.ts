import {dotRadius, type Frame} from "../../src/figure/index.ts";
import {hatching, pixels} from "../slots/slotLayers.ts";
import {lineHeight} from "./timelineLayout.ts";

/** How far an open or fuzzy end trails off, in pixels. */
export const trail = 27;

const barHeight = 10;

/** A dot for a day, a bar for a stretch, both hollow where the date is not the source's own; ends that trail off. */
export function timelineLayers({ink}: Frame, x: object): readonly object[] {
  const y = pixels("y");
  const box = {type: "rect", yOffset: -barHeight / 2, y2Offset: barHeight / 2};
  const bar = {x: {...x, field: "from"}, x2: {field: "to"}, y, y2: {field: "y"}};
  const dot = {type: "point", opacity: 1, strokeWidth: 2};
  const isBar = (look: string) => [{filter: `isValid(datum.from) && datum.look === "${look}"`}];
  const isDot = (look: string) => [{filter: `isValid(datum.dot) && datum.look === "${look}"`}];
  const trailing = (field: string, way: 1 | -1) =>
    [0, 1, 2].map(step => ({
      transform: [{filter: `isValid(datum.${field})`}],
      mark: {
        ...box,
        color: ink.stated,
        xOffset: way * (3 + step * 8),
        x2Offset: way * (8 + step * 8),
        fillOpacity: 0.75 - step * 0.25
      },
      encoding: {x: {...x, field}, x2: {field}, y, y2: {field: "y"}}
    }));
  return [
    {
      mark: {type: "rect", color: ink.paper, fillOpacity: 0},
      encoding: {x: pixels("hitFrom"), x2: {field: "hitTo"}, y: pixels("hitTop"), y2: {field: "hitBottom"}}
    },
    {
      transform: [{filter: "datum.empty"}],
      mark: {type: "point", shape: hatching(20, 12), size: 4, color: ink.quiet, strokeWidth: 1, opacity: 1},
      encoding: {x: pixels("hatchX"), y}
    },
    {transform: isBar("full"), mark: {...box, color: ink.stated}, encoding: bar},
    {
      transform: isBar("pale"),
      mark: {...box, fill: ink.stated, fillOpacity: 0.22, stroke: ink.stated, strokeWidth: 1.5},
      encoding: bar
    },
    {
      transform: isBar("hollow"),
      mark: {...box, fill: ink.paper, stroke: ink.stated, strokeWidth: 1.5},
      encoding: bar
    },
    ...trailing("trailFrom", -1),
    ...trailing("trailTo", 1),
    {
      transform: isDot("full"),
      mark: {...dot, filled: true, size: 4 * dotRadius ** 2, color: ink.stated},
      encoding: {x: {...x, field: "dot"}, y}
    },
    {
      transform: isDot("hollow"),
      mark: {...dot, size: 4 * (dotRadius - 1) ** 2, fill: ink.paper, stroke: ink.stated},
      encoding: {x: {...x, field: "dot"}, y}
    },
    {
      mark: {
        type: "text",
        baseline: "alphabetic",
        align: {expr: "datum.textAlign"},
        lineHeight,
        color: ink.text
      },
      encoding: {x: pixels("textX"), y: pixels("textY"), text: {field: "lines"}}
    }
  ];
}
