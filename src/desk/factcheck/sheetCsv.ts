import Papa from "papaparse";
import type {SheetRow} from "./sheetRow.ts";

const columns: readonly (readonly [column: string, key: keyof SheetRow])[] = [
  ["number", "number"],
  ["cell", "cell"],
  ["place", "place"],
  ["figure", "figure"],
  ["shown", "shown"],
  ["rests_on", "restsOn"],
  ["id", "id"],
  ["says", "says"],
  ["speaker", "speaker"],
  ["source", "source"],
  ["paragraph", "paragraph"],
  ["as_stated", "asStated"],
  ["check", "check"],
  ["sign_off", "signOff"],
  ["hash", "hash"]
];

/** The sheet as a table, with empty columns for who signs and when. Nothing in it is run as a formula by a spreadsheet. */
export function sheetCsv(rows: readonly SheetRow[]): string {
  const fields = [...columns.map(([column]) => column), "signed_by", "signed_on"];
  const data = rows.map(row => [...columns.map(([, key]) => row[key]), "", ""]);
  return `${Papa.unparse({fields, data}, {newline: "\n", escapeFormulae: true})}\n`;
}
