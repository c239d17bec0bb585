import {expect, test} from "vitest";
import {near} from "./near.ts";

test.for([
  ["abuot", ["exactly", "about"], "about"],
  ["leaflets", ["leaflet"], "leaflet"],
  ["leaflet", ["leaflets", "leafletss"], "leaflets"],
  ["kilometre", ["about"], null],
  ["km", ["m", "kn"], null],
  ["", ["a"], null],
  ["about", [], null]
] as const)("near %j of %j is %j", ([text, candidates, guess]) => expect(near(text, candidates)).toBe(guess));
