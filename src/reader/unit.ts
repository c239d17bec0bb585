import {isUnit, keptUnit} from "./keptUnit.ts";

// Runs before the first paint, so that no wrong unit is ever seen.
const root = document.documentElement;
root.dataset.scripted = "";
const asked = new URLSearchParams(location.search).get("unit");
root.dataset.unit = isUnit(asked) ? asked : (keptUnit() ?? root.dataset.unit ?? "km");
