import {escapeHtml as text} from "../../publish/index.ts";
import {
  checkedBy,
  checkedOn,
  emptySheet,
  inProse,
  paragraphWords,
  placeWords,
  sheetCounts,
  sheetHeads,
  sheetHow,
  sheetTitle
} from "./messages.ts";
import type {SheetRow} from "./sheetRow.ts";

export interface Sheet {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly rows: readonly SheetRow[];
}

/** The sheet as one page of HTML that needs nothing else; `style` is its CSS. */
export function sheetHtml({title, language, rows}: Sheet, style: string): string {
  const heads = Object.entries(sheetHeads).map(
    ([name, head]) => `<th scope="col" class="${name}">${head}</th>`
  );
  const claims = new Map(rows.filter(({hash}) => hash !== "").map(row => [row.id, row]));
  const signed = [...claims.values()].filter(({signOff}) => signOff.startsWith("signed")).length;
  return `<!doctype html>
<html lang="${text(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(sheetTitle(title))}</title>
<style>
${style.trim()}
</style>
</head>
<body>
<h1>${text(sheetTitle(title))}</h1>
<p>${text(sheetCounts(rows.length, claims.size, signed))} ${text(sheetHow)}</p>
<p class="signature">${checkedBy} <span class="rule"></span> ${checkedOn} <span class="rule"></span></p>
${rows.length === 0 ? `<p>${emptySheet}</p>` : `<table>\n<thead><tr>${heads.join("")}</tr></thead>\n${groups(rows)}\n</table>`}
</body>
</html>
`;
}

/** A body for each run of lines in the text, and for each figure. */
function groups(rows: readonly SheetRow[]): string {
  const runs: SheetRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[0]?.figure === row.figure) last.push(row);
    else runs.push([row]);
  }
  const width = Object.keys(sheetHeads).length;
  return runs
    .map(run => {
      const head = `<tr><th scope="rowgroup" colspan="${width}">${text(run[0]?.figure || inProse)}</th></tr>`;
      return `<tbody>\n${[head, ...run.map(lineHtml)].join("\n")}\n</tbody>`;
    })
    .join("\n");
}

function lineHtml(row: SheetRow): string {
  const {
    number,
    place,
    shown,
    restsOn,
    id,
    says,
    speaker,
    source,
    paragraph,
    asStated,
    check,
    signOff,
    hash
  } = row;
  const document = [source, paragraph && paragraphWords(paragraph)].filter(part => part !== "").join(", ");
  const cells = [
    ["number", String(number)],
    ["shown", text(shown) + small(placeWords[place])],
    ["says", text(says) + small(speaker) + small(id)],
    ["source", text(document)],
    ["asStated", asStated && `<q>${text(asStated)}</q>`],
    ["check", text(check)],
    ["signOff", `<span class="box"></span>${small(signOff)}${hash && `<code>${hash}</code>`}`]
  ];
  return `<tr class="${restsOn}">${cells.map(([name, html]) => `<td class="${name}">${html}</td>`).join("")}</tr>`;
}

function small(words: string): string {
  return words && `<small>${text(words)}</small>`;
}
