import {hole, maskAll} from "./mask.ts";
import {maskHtml} from "./maskHtml.ts";
import {maskMarkdown} from "./maskMarkdown.ts";
import {numbersIn, type TypedNumber} from "./numbersIn.ts";
import type {Part} from "./parts.ts";
import type {Markup, Passage} from "./passages.ts";

/** A number typed by hand in a cell; offsets in the cell's source. */
export interface CellNumber extends TypedNumber {
  /** Inside `${…}`, or a constant that `${…}` names. */
  readonly isFilledIn: boolean;
  /** The constant that holds it, which may be another cell's. */
  readonly constant: string | null;
}

/** The numbers that are written out in constants, by name: `const miles = 40`. */
export type Constants = ReadonlyMap<string, string>;

const masks: Readonly<Record<Markup, (text: string) => string>> = {
  md: maskMarkdown,
  html: maskHtml,
  plain: text => text
};
const escapes = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[^\n])/gi;

/** The numbers typed by hand in a passage of a cell's source. */
export function typedNumbers(
  passage: Passage,
  source: string,
  language: string,
  constants: Constants = new Map()
): CellNumber[] {
  const {template, parts, markup} = passage;
  if (!template) return parts.flatMap(part => inPart(part, source, language, constants, false));
  const {start, end, holes} = template;
  let text = source.slice(start, end);
  for (const each of holes)
    text =
      text.slice(0, each.start - start) + hole.repeat(each.end - each.start) + text.slice(each.end - start);
  text = masks[markup](text);
  const typed = numbersIn(text, language).map(number => ({
    ...number,
    start: start + number.start,
    end: start + number.end,
    isFilledIn: false,
    constant: null
  }));
  // What fills an attribute, an address or a plain span is as free as they are.
  const read = holes.filter(each => text[each.start - start] === hole);
  const filled = parts
    .filter(part => read.some(each => each.start <= part.start && part.end <= each.end))
    .flatMap(part => inPart(part, source, language, constants, true));
  return [...typed, ...filled].toSorted((a, b) => a.start - b.start);
}

/** The numbers in one part of an expression's value. */
export function inPart(
  part: Part,
  source: string,
  language: string,
  constants: Constants,
  isFilledIn: boolean
): CellNumber[] {
  const {start, end} = part;
  const written = source.slice(start, end);
  if (part.kind === "number") return [{text: written, start, end, isFilledIn, constant: null}];
  if (part.kind === "name") {
    const text = constants.get(part.name);
    return text === undefined ? [] : [{text, start, end, isFilledIn: true, constant: part.name}];
  }
  return numbersIn(maskAll(written, escapes), language).map(number => ({
    ...number,
    start: start + number.start,
    end: start + number.end,
    isFilledIn,
    constant: null
  }));
}
