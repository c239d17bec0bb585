import references from "../data/references.csv";
import territory from "../data/territory.csv";
import {areaScale} from "./area-scale.ts";

/** The area that was said to be held in Kursk, over a square mile and over one that the reader sets. */
export const example = {
  module: areaScale,
  title: "How large the area held in Kursk is, by what was said",
  takeaway: "The area that Ukraine said it held in Russia's Kursk region is many times a square mile.",
  rows: territory.filter(({id}) => id === "kursk-area"),
  options: {
    label: "area held in Kursk",
    references: references.filter(({id}) => id === "square-mile"),
    own: {label: "An area to try", value: 100, unit: "km2" as const}
  }
};
