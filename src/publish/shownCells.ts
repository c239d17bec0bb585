import {reflectForms} from "./reflectForms.ts";
import {renumberIds} from "./renumberIds.ts";

export interface ShownCells {
  /** By cell: HTML. */
  readonly html: ReadonlyMap<number, string>;
  /** The texts of the style elements that are in it, or that live cells make. */
  readonly styles: readonly string[];
}

/**
 * What cells show in the page, out of what they show at build. `made` are the texts of the style elements that a cell made:
 * one that runs again makes them again.
 */
export function shownCells(
  outputs: ReadonlyMap<number, string>,
  document: Document,
  isLive: (cell: number) => boolean,
  made: (cell: number) => readonly string[]
): ShownCells {
  const ids = [...outputs.keys()];
  const again = ids.filter(isLive).flatMap(made);
  const texts = renumberIds([...outputs.values(), ...again], at => isLive(ids[at] ?? 0) || at >= ids.length);
  const html = texts.slice(0, ids.length);
  return {
    html: new Map(ids.map((id, i) => [id, html[i] ?? ""])),
    styles: [...html.flatMap(each => stylesIn(each, document)), ...texts.slice(ids.length)]
  };
}

/** What an element shows, its form controls in the state that they are in. */
export function htmlOf(root: Element): string {
  reflectForms(root);
  return root.innerHTML;
}

function stylesIn(html: string, document: Document): string[] {
  if (!/<style\b/i.test(html)) return [];
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.querySelectorAll("style")].map(style => style.textContent);
}
