import {expect, test} from "vitest";
import {neededLayers} from "./neededLayers.ts";

const layer = (filter: string) => ({transform: [{filter}], mark: "rect"});

test("keeps the layers whose field some datum has, zero included", () => {
  const kept = [layer("isValid(datum.full)"), layer('isValid(datum.from) && datum.look === "pale"')];
  const left = [layer("isValid(datum.open)"), layer("isValid(datum.low)"), layer("datum.empty")];
  const data = [{full: 0, open: null, empty: false}, {from: 3}];
  expect(neededLayers([...kept, ...left], data)).toEqual(kept);
});

test("keeps layers that filter by nothing, or by what it cannot read", () => {
  const layers = [{mark: "text"}, {transform: [], mark: "text"}, layer("length(datum.lines) > 1")];
  expect(neededLayers(layers, [])).toEqual(layers);
});
