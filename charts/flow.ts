import {defineChart, emptyChart, nothingToShow} from "../src/figure/index.ts";
import {drawFlow} from "./flow/drawFlow.ts";
import {type Flow, type FlowLink, type FlowOptions, flowOf} from "./flow/flowLink.ts";
import {ofClaims, withoutValue, wordedOften} from "./flow/messages.ts";
import {many} from "./lanes/many.ts";

export type {FlowOptions} from "./flow/flowLink.ts";

/**
 * What flows from stage to stage, as ribbons as wide as what they carry: of claims how documents lead to speakers and they to
 * what is measured; of other rows from column to column. Each ribbon knows the rows that it is made of. Several wordings of one
 * measurement by one speaker in one document add to a width once; rows without a value add nothing, and are dashed.
 *
 * Throws where there are fewer than two stages, and where a value is negative or no number.
 */
export const flow = defineChart<object, FlowOptions>({
  name: "flow",
  family: "flow",
  summary: "What flows from stage to stage, as ribbons as wide as what they carry",
  use: "to show where claims come from, or how an amount divides over two or three stages",
  avoid: "for more than a dozen names at a stage; for exact comparison take stacked-bar",
  wants: "claims, or rows with two columns or more to flow through and perhaps a value",

  draw(rows, options, frame) {
    const made = flowOf(rows, options, frame.locale);
    if (made.links.length === 0) return emptyChart(frame, "flow");
    return drawFlow(made, link => nameOf(link, made, frame.locale), notesOf(made), frame);
  },

  describe(rows, options, locale) {
    const made = flowOf(rows, options, locale);
    if (made.links.length === 0) return nothingToShow;
    const largest = made.links.toSorted((a, b) => b.value - a.value).slice(0, saidInFull);
    return [
      `Flow diagram of ${many(rows.length, "row")}: ${made.headings.filter(Boolean).join(", then ")}.`,
      `${made.links.length > saidInFull ? "The widest: " : ""}${largest.map(link => nameOf(link, made, locale)).join("; ")}.`,
      ...notesOf(made)
    ].join(" ");
  },

  table(rows, options, locale) {
    const {links, headings, unit} = flowOf(rows, options, locale);
    const number = new Intl.NumberFormat(locale);
    return {
      columns: [
        {name: "from", label: "From"},
        {name: "to", label: "To"},
        {name: "stages", label: "Between"},
        {name: "amount", label: `How many ${unit}`, numeric: true}
      ],
      rows: links.map(({source, target, value, provenance}) => ({
        cells: [
          source.name,
          target.name,
          [headings[source.stage], headings[target.stage]]
            .filter(Boolean)
            .join(" and ")
            .toLocaleLowerCase(locale),
          number.format(value)
        ],
        provenance
      }))
    };
  }
});

/** So many ribbons are said in the description. */
const saidInFull = 8;

function nameOf({source, target, value}: FlowLink, {unit}: Flow, locale: string): string {
  const amount = `${new Intl.NumberFormat(locale).format(value)} ${value === 1 ? unit.replace(/s$/u, "") : unit}`;
  return `${source.name} to ${target.name}: ${value > 0 ? amount : "no value"}`;
}

function notesOf({unit, reworded, withoutValue: without}: Flow): string[] {
  return [
    ...(unit === "claims" ? [ofClaims] : []),
    ...(reworded > 0 ? [wordedOften(reworded)] : []),
    ...(without > 0 ? [withoutValue(without)] : [])
  ];
}
