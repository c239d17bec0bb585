import type {ReaderUnit} from "../figure/index.ts";
import {readText} from "./readText.ts";

/** What a picture's mark stands for, as its figure has it. */
export interface MarkFacts {
  readonly table: string | null;
  readonly claims: readonly string[];
  /** Of rows that are no claims. */
  readonly keys: readonly string[];
  /** How many rows, where the keys are not all listed. */
  readonly count: number | null;
}

/** What a machine may know of a figure: what its marks and its texts rest on. */
export interface FigureFacts {
  readonly figure: string;
  readonly title: string;
  /** The claims that are drawn, in the order of the marks, each once. */
  readonly claims: readonly string[];
  /** The claims that its title, takeaway and note name. */
  readonly cited: readonly string[];
  readonly marks: readonly MarkFacts[];
  readonly sources: string | null;
}

/** Reads a figure of a page. A drawing without marks stands for the rows of the figure's table. */
export function figureFacts(figure: Element, drawing: Element, unit: ReaderUnit): FigureFacts {
  const drawn = [...drawing.querySelectorAll(".mark")];
  const marks = (drawn.length > 0 ? drawn : [...figure.querySelectorAll("tbody tr")]).map(marked);
  return {
    figure: figure.getAttribute("data-figure") ?? figure.id,
    title: readText(figure, ".figure-title", unit),
    claims: [...new Set(marks.flatMap(({claims}) => claims))],
    cited: [
      ...new Set(
        [...figure.querySelectorAll("figcaption [data-claim], .figure-note [data-claim]")].map(
          link => link.getAttribute("data-claim") ?? ""
        )
      )
    ],
    marks,
    sources: readText(figure, ".figure-sources", unit) || null
  };
}

function marked(mark: Element): MarkFacts {
  const list = (name: string) => (mark.getAttribute(name) ?? "").split(" ").filter(Boolean);
  const count = mark.getAttribute("data-count");
  return {
    table: mark.getAttribute("data-table"),
    claims: list("data-claims"),
    keys: list("data-keys"),
    count: count === null ? null : Number(count)
  };
}
