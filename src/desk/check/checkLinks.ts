import type {Finding} from "./finding.ts";
import * as messages from "./messages.ts";
import {nearestId} from "./nearestId.ts";
import type {ShownCell} from "./shownCell.ts";

type Fault = Pick<Finding, "rule" | "severity" | "message" | "fix">;

/** What an address says beside inputs: the reader's unit, and marks that stand out. */
const reserved = ["unit", "show"];

/** What a story has that links in its prose may lead to and set. */
export interface Settable {
  readonly inputs: ReadonlySet<string>;
  /** The ids of the figures, and of what their marks stand for. */
  readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
}

export function settable(cells: readonly ShownCell[]): Settable {
  return {
    inputs: new Set(cells.flatMap(({inputs}) => inputs)),
    figures: new Map(
      cells.flatMap(({figures}) =>
        figures.map(({id, marks, keys}) => [id, new Set([...marks.flat(), ...keys])] as const)
      )
    )
  };
}

/** What is wrong with a link that sets a story's inputs: `?pace=20#walks`. */
export function checkLink(href: string, {inputs, figures}: Settable): Fault[] {
  const faults: Fault[] = [];
  const report = (rule: Fault["rule"], message: string, fix: string) =>
    faults.push({rule, severity: "error", message, fix});
  const {searchParams: query, hash} = new URL(href, "https://story.invalid/");
  const id = hash.slice(1);
  for (const name of new Set(query.keys())) {
    if (inputs.has(name) || reserved.includes(name)) continue;
    const near = nearestId(name, [...inputs, ...reserved]);
    report(
      "no-such-input",
      messages.noSuchInput(href, name),
      near === null ? messages.nameInput : messages.didYouMean(near)
    );
  }
  const unit = query.get("unit");
  if (unit !== null && unit !== "km" && unit !== "mi")
    report("no-such-input", messages.noSuchUnit(href, unit), messages.chooseUnit);
  const marks = figures.get(id);
  if ((hash !== "" || query.has("show")) && !marks) {
    const near = nearestId(id, figures.keys());
    report(
      "no-such-figure",
      messages.noSuchFigure(href, id),
      near === null ? messages.nameFigure : messages.didYouMean(near)
    );
  }
  for (const mark of query.get("show")?.split(/\s+/).filter(Boolean) ?? []) {
    if (!marks || marks.has(mark)) continue;
    const near = nearestId(mark, marks);
    report(
      "no-such-mark",
      messages.noSuchMark(id, mark),
      near === null ? messages.nameMark : messages.didYouMean(near)
    );
  }
  return faults;
}

/** What is wrong with an input's name. */
export function checkInput(name: string): Fault[] {
  if (!reserved.includes(name)) return [];
  return [
    {rule: "input-name", severity: "error", message: messages.reservedInput(name), fix: messages.renameInput}
  ];
}
