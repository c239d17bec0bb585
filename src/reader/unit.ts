import {keptUnit} from "./keptUnit.ts";

// Runs before the first paint, so that no wrong unit is ever seen.
const root = document.documentElement;
root.dataset.scripted = "";
root.dataset.unit = keptUnit() ?? root.dataset.unit ?? "km";
