import {readdir} from "node:fs/promises";

/** The names of the stories in a folder of notebooks. */
export async function storyNames(notebooks: string): Promise<string[]> {
  const names = (await readdir(notebooks)).filter(name => name.endsWith(".html"));
  return names.map(name => name.slice(0, -".html".length)).sort();
}

/** Selects figures with a drawing; a table that is the figure itself has none, and no marks. */
export const drawnFigure = 'figure.figure:not([data-chart="data-table"])';
