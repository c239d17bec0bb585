import {rowsShown, searchLabel, sortedBy} from "./messages.ts";

/** A shorter table is seen at a glance. */
const searchedFrom = 8;
/** What changes is announced when it has settled for so long, in milliseconds. */
const settled = 600;

/**
 * Makes the columns of tables marked `data-sortable` sort by a button in their heads, and longer ones searchable. A cell's
 * `data-sort` is what it sorts by, where that is not its text; what is empty stays last. Without script the tables are whole.
 */
export function sortTable(document: Document): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    if (table.dataset.sortable === "on") continue;
    table.dataset.sortable = "on";
    const say = statusOf(table);
    for (const head of table.querySelectorAll<HTMLTableCellElement>("thead th")) sortButton(table, head, say);
    if (rowsOf(table).length >= searchedFrom) searchField(table, say);
  }
}

type Say = (text: string) => void;

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] => [...(table.tBodies[0]?.rows ?? [])];

function sortButton(table: HTMLTableElement, head: HTMLTableCellElement, say: Say): void {
  const button = table.ownerDocument.createElement("button");
  button.type = "button";
  button.className = "sort";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const direction = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
    for (const other of table.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", direction);
    table.tBodies[0]?.append(...inOrder(rowsOf(table), head.cellIndex, direction, table.ownerDocument));
    // What the page said of its order holds no longer.
    table.caption?.classList.add("resorted");
    say(sortedBy(button.textContent?.trim() ?? "", direction));
  });
}

function inOrder(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: "ascending" | "descending",
  {documentElement}: Document
): HTMLTableRowElement[] {
  const {compare} = new Intl.Collator(documentElement.lang || undefined, {numeric: true});
  const keys = new Map(rows.map(row => [row, keyOf(row.cells[column])]));
  const key = (row: HTMLTableRowElement) => keys.get(row) ?? "";
  const areNumbers = rows.every(row => key(row) === "" || Number.isFinite(Number(key(row))));
  const order = areNumbers ? (a: string, b: string) => Number(a) - Number(b) : compare;
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (key(a) === "" || key(b) === "") return Number(key(a) === "") - Number(key(b) === "");
    return sign * order(key(a), key(b));
  });
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.sort ?? cell?.textContent?.trim() ?? "";
}

function searchField(table: HTMLTableElement, say: Say): void {
  const document = table.ownerDocument;
  const label = document.createElement("label");
  label.className = "table-search";
  const input = document.createElement("input");
  input.type = "search";
  label.append(searchLabel, " ", input);
  table.before(label);
  const texts = new Map(rowsOf(table).map(row => [row, folded(row.textContent ?? "")]));
  input.addEventListener("input", () => {
    const words = folded(input.value).split(/\s+/u).filter(Boolean);
    for (const [row, text] of texts) row.hidden = !words.every(word => text.includes(word));
    say(rowsShown([...texts.keys()].filter(({hidden}) => !hidden).length, texts.size));
  });
}

/** As it is searched: without case and accents. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** A line under the table that says what changed, once it has settled. */
function statusOf(table: HTMLTableElement): Say {
  const status = table.ownerDocument.createElement("p");
  status.className = "table-status";
  status.setAttribute("role", "status");
  table.after(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return text => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, settled);
  };
}
