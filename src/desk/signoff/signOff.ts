import type {Problem, SchemaDescriptor, TypedRow} from "../../tables/index.ts";
import {readDeskTable} from "../readDeskTable.ts";
import {rowProblem} from "../rowProblem.ts";
import {badDay} from "./messages.ts";

/** Who checked a claim as it stood at a hash. */
export interface SignOff {
  /** The claim's id. */
  readonly claim: string;
  /** See `claimHash`. */
  readonly hash: string;
  readonly signedBy: string;
  /** An ISO day. */
  readonly signedOn: string;
  readonly note: string | null;
  readonly row: TypedRow;
}

export interface SignOffs {
  /** As messages name it: "desk/signoff.csv". */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SignOff[];
  readonly problems: readonly Problem[];
}

const schema: SchemaDescriptor = {
  fields: [
    {name: "claim", type: "string", constraints: {required: true}},
    {name: "hash", type: "string", constraints: {required: true, pattern: "[0-9a-f]{16}"}},
    {name: "signed_by", type: "string", constraints: {required: true}},
    {name: "signed_on", type: "string", constraints: {required: true}},
    {name: "note", type: "string"}
  ]
};

/** The sign-offs of a table `claim,hash,signed_by,signed_on,note`; none where there is no such file (null). */
export function readSignOffs(csv: Uint8Array | string | null, file: string): SignOffs {
  if (csv === null) return {file, columns: [], rows: [], problems: []};
  const table = readDeskTable(csv, file, schema);
  const undated = table.rows.filter(({values}) => !isDay(String(values["signed_on"])));
  return {
    file,
    columns: table.columns,
    rows: table.rows.filter(row => !undated.includes(row)).map(signOff),
    problems: [
      ...table.problems,
      ...undated.map(row => rowProblem(table, row, "signed_on", badDay(String(row.values["signed_on"]))))
    ]
  };
}

function signOff(row: TypedRow): SignOff {
  const {claim, hash, signed_by, signed_on, note = null} = row.values;
  return {
    claim: String(claim),
    hash: String(hash),
    signedBy: String(signed_by),
    signedOn: String(signed_on),
    note: note === null ? null : String(note),
    row
  };
}

/** Whether a text is a day of the calendar: the 30th of February is not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
