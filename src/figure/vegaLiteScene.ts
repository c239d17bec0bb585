import {notStated} from "./messages.ts";
import {rowsOf} from "./vegaLiteRows.ts";

/** What of Vega's scenegraph is read and written here; its published types leave it out. */
export interface SceneMark {
  readonly marktype: string;
  readonly role?: string;
  readonly name?: string;
  readonly items: readonly SceneItem[];
  aria?: boolean;
}

interface SceneItem {
  readonly datum?: unknown;
  /** Of a group: the marks in it. */
  readonly items?: readonly SceneMark[];
  aria?: boolean;
  description?: unknown;
  /** Of a text: a line, or several. */
  readonly text?: unknown;
}

/** What a drawn shape stands for. */
export interface Meant {
  /** Numbers of rows; null where Vega computed the shape from rows that it did not keep. */
  readonly rows: readonly number[] | null;
  /** What Vega would have a screen reader say. */
  readonly said: string;
  /** The words of a text; of any other shape what kind it is, such as "rule". */
  readonly shown: string;
}

const token = "nutgraf:mark:";

/** The index into what `nameShapes` returned of a shape's `aria-label`; null for any other text. */
export function meantBy(label: string | null): number | null {
  return label?.startsWith(token) ? Number(label.slice(token.length)) : null;
}

/** Shapes drawn as one element for all their items. */
const nested = new Set(["line", "area", "trail"]);
/** What Vega-Lite calls the rectangle of a selection, which stands for no rows; its other marks end in "_marks". */
const brush = /_brush(?:_bg)?$/u;
const panels = new Set(["frame", "scope", "mark", "cell"]);

/**
 * Has every shape that stands for rows carry, as its `aria-label`, a token for what it stands for; hides axes, legends
 * and titles, which are in the names of marks and the table.
 */
export function nameShapes(root: SceneMark): readonly Meant[] {
  const meant: Meant[] = [];
  const name = (item: SceneItem, items: readonly SceneItem[], type: string) => {
    const shown = [item.text].flat().filter(Boolean).join(" ") || type;
    item.description = `${token}${meant.push({rows: together(items), said: saidOf(items), shown}) - 1}`;
  };
  const visit = (mark: SceneMark): void => {
    if (mark.marktype === "group" && panels.has(mark.role ?? "mark")) {
      for (const group of mark.items) for (const child of group.items ?? []) visit(child);
    } else if (mark.role !== "mark" || brush.test(mark.name ?? "")) mark.aria = false;
    else if (mark.aria === false) return;
    else if (nested.has(mark.marktype)) {
      const [first] = mark.items;
      if (first) name(first, mark.items, mark.marktype);
    } else for (const item of mark.items) if (item.aria !== false) name(item, [item], mark.marktype);
  };
  visit(root);
  return meant;
}

/** What is said of a shape; of one through several points what is true of all, and how many there are. */
function saidOf(items: readonly SceneItem[]): string {
  const said = ({description}: SceneItem) => (typeof description === "string" ? inWords(description) : "");
  const [only, another] = items;
  if (!another) return only ? said(only) : "";
  const [first = [], ...others] = items.map(item => said(item).split("; "));
  const sets = others.map(parts => new Set(parts));
  const common = first.filter(part => sets.every(parts => parts.has(part)));
  return [...common, `${items.length} points`].join("; ");
}

/** Vega's description without JavaScript's words for what is not there, and without what cannot be said. */
function inWords(description: string): string {
  if (!/: (?:NaN|undefined|null|\[object Object\])(?:;|$)/u.test(description)) return description;
  return description
    .split("; ")
    .filter(part => !part.endsWith(": [object Object]"))
    .map(part => part.replace(/: (?:NaN|undefined|null)$/u, `: ${notStated}`))
    .join("; ");
}

function together(items: readonly SceneItem[]): readonly number[] | null {
  const [only, another] = items;
  if (only && !another) return rowsOf(only.datum)?.toSorted((a, b) => a - b) ?? null;
  const rows = new Set<number>();
  for (const {datum} of items) {
    const of = rowsOf(datum);
    if (!of) return null;
    for (const row of of) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}
