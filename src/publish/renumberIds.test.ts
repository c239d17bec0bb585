import {expect, test} from "vitest";
import {renumberIds} from "./renumberIds.ts";

test("generated ids count from 1 in the order of the page, the same id the same everywhere", () => {
  const parts = [
    '<label for="inputs-3a86ea-17">',
    '<input id="inputs-3a86ea-17"><input id="inputs-3a86ea-9">'
  ];
  expect(renumberIds(parts, () => true)).toEqual([
    '<label for="inputs-3a86ea-1">',
    '<input id="inputs-3a86ea-1"><input id="inputs-3a86ea-2">'
  ]);
});

test("class names and other ids stay", () => {
  const parts = ['<form class="inputs-3a86ea">', '<p id="note-17">', ""];
  expect(renumberIds(parts, () => true)).toEqual(parts);
});

test("what stays as it was printed has ids that live cells never give", () => {
  const parts = [
    '<input id="inputs-3a86ea-1">',
    '<input id="inputs-3a86ea-2">',
    '<input id="inputs-3a86ea-3">'
  ];
  expect(renumberIds(parts, at => at !== 1)).toEqual([
    '<input id="inputs-3a86ea-1">',
    '<input id="inputs-3a86ea-printed-1">',
    '<input id="inputs-3a86ea-2">'
  ]);
});
