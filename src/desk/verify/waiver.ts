import type {Problem, SchemaDescriptor, TypedRow} from "../../tables/index.ts";
import {readDeskTable} from "../readDeskTable.ts";

/** A figure of a document that no claim needs to cover, each time it stands in that paragraph, and why. */
export interface Waiver {
  readonly source: string;
  readonly paragraph: number;
  /** A phrase that stands in the paragraph. */
  readonly figure: string;
  readonly row: TypedRow;
}

export interface Waivers {
  /** As messages name it: "desk/waivers.csv". */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Waiver[];
  readonly problems: readonly Problem[];
}

const schema: SchemaDescriptor = {
  fields: [
    {name: "source", type: "string", constraints: {required: true}},
    {name: "paragraph", type: "integer", constraints: {required: true, minimum: 1}},
    {name: "figure", type: "string", constraints: {required: true}},
    {name: "reason", type: "string", constraints: {required: true}}
  ],
  uniqueKeys: [["source", "paragraph", "figure"]]
};

/** The waivers of a table `source,paragraph,figure,reason`; none where there is no such file (null). */
export function readWaivers(csv: Uint8Array | string | null, file: string): Waivers {
  if (csv === null) return {file, columns: [], rows: [], problems: []};
  const {columns, rows, problems} = readDeskTable(csv, file, schema);
  return {
    file,
    columns,
    problems,
    rows: rows.map(row => {
      const {source, paragraph, figure} = row.values;
      return {source: String(source), paragraph: Number(paragraph), figure: String(figure), row};
    })
  };
}
