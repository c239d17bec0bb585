import {elementOf} from "./generators/input.ts";

/**
 * Marks the inputs among a cell's values with the names that these have in the story, by which the page's address speaks of
 * them. `viewName` is that of a cell whose one value is the input itself.
 */
export function nameInputs(value: unknown, viewName: string | null): void {
  if (typeof value !== "object" || value === null) return;
  const inputs = viewName === null ? Object.entries(value) : [[viewName, value] as const];
  for (const [name, each] of inputs) {
    const element = viewName === null ? elementOf(each) : each;
    if (element && "setAttribute" in element && typeof element.setAttribute === "function")
      element.setAttribute("data-input", name);
  }
}
