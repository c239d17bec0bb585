import {marksShown, showAllLabel} from "./messages.ts";

/** Which marks of a figure stand out, the others being dimmed: by the ids of their claims or rows, as an address says them. */
export interface ShownMarks {
  /** The ids, a space between; empty where all marks are alike. */
  read(): string;
  /** Takes ids that are in the figure; a sentence says how many marks they are, null for none. */
  show(ids: string, figure: string): string | null;
  /** Makes all marks alike again. */
  readonly showAll: HTMLButtonElement;
}

/** By a style sheet of its own, so that a drawing that is drawn again is dimmed alike. */
export function shownMarks(document: Document): ShownMarks {
  let ids: readonly string[] = [];
  let sheet: CSSStyleSheet | null = null;
  const showAll = document.createElement("button");
  showAll.type = "button";
  showAll.className = "show-all";
  showAll.textContent = showAllLabel;
  return {
    read: () => ids.join(" "),
    show: (text, id) => {
      const figure = document.getElementById(id);
      const [drawing] = figure?.matches("figure") ? figure.querySelectorAll(".drawing") : [];
      const marks = [...(drawing?.querySelectorAll<SVGElement>(".mark") ?? [])];
      const idsOf = ({dataset}: SVGElement) => `${dataset.claims ?? ""} ${dataset.keys ?? ""}`.split(/\s+/);
      ids = text.split(/\s+/).filter(each => each && marks.some(mark => idsOf(mark).includes(each)));
      const chosen = ids.flatMap(each => ["claims", "keys"].map(of => `[data-${of}~="${CSS.escape(each)}"]`));
      if (!sheet && chosen.length > 0) {
        sheet = new CSSStyleSheet();
        document.adoptedStyleSheets.push(sheet);
      }
      sheet?.replaceSync(chosen.length > 0 ? `@media screen{#${id} .mark:not(${chosen}){opacity:.3}}` : "");
      const shown = marks.filter(mark => idsOf(mark).some(each => ids.includes(each))).length;
      return shown > 0 ? marksShown(shown, marks.length) : null;
    },
    showAll
  };
}
