import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {sheetCsv} from "./sheetCsv.ts";
import {type Sheet, sheetHtml} from "./sheetHtml.ts";

/** Writes a story's sheet as `<name>.html` and `<name>.csv` in a folder, which is made; gives the two paths. */
export async function writeSheet(
  folder: string,
  name: string,
  sheet: Sheet
): Promise<readonly [string, string]> {
  const style = await readFile(join(import.meta.dirname, "sheet.css"), "utf8");
  const html = join(folder, `${name}.html`);
  const csv = join(folder, `${name}.csv`);
  await mkdir(dirname(html), {recursive: true});
  await writeFile(html, sheetHtml(sheet, style));
  await writeFile(csv, sheetCsv(sheet.rows));
  return [html, csv];
}
