import * as Plot from "@observablehq/plot";

/** What is written and linked at each row of a like chart; its own fields are added. */
export interface LikeRow {
  readonly key: string;
  readonly name: string;
  readonly link: string;
}

type Options = NonNullable<Parameters<typeof Plot.plot>[0]>;
type Row = LikeRow & Readonly<Record<string, unknown>>;

/** What every mark of ours has: a name for screen readers, and a link to its card. */
export const named = {ariaLabel: "name", href: "link"} as const;

export const plotted = (document: Document, marks: Options["marks"] & {}, options: Options = {}): Element =>
  Plot.plot({document, width: 640, ...options, marks});

/** Lanes as ours are: a head and notes at the left of each, a guide through it, and a text at its value. */
export function lanes(
  document: Document,
  rows: readonly Row[],
  {notes, texts, marks}: {notes: readonly string[]; texts: readonly string[]; marks: Options["marks"] & {}},
  options: Options = {}
): Element {
  const head = (text: string, line: number) =>
    Plot.text(rows, {y: "key", frameAnchor: "left", dx: -230, dy: 16 * line, textAnchor: "start", text});
  return plotted(
    document,
    [
      Plot.ruleY(rows, {y: "key", stroke: "#ddd"}),
      ...["head", ...notes].map(head),
      ...marks,
      ...texts.map(text => Plot.text(rows, {x: "value", y: "key", dx: 8, textAnchor: "start", text}))
    ],
    {
      marginLeft: 240,
      height: 60 * rows.length + 40,
      y: {axis: null, domain: rows.map(({key}) => key)},
      ...options
    }
  );
}
