import * as hypertext from "htl";
import {isThenable} from "../isThenable.ts";

/** Hypertext Literal would write a promise as "[object Promise]"; here the whole awaits it. */
function awaiting<T>(tag: (strings: TemplateStringsArray, ...values: unknown[]) => T) {
  return (strings: TemplateStringsArray, ...values: unknown[]): T | Promise<T> =>
    values.some(isThenable)
      ? Promise.all(values).then(settled => tag(strings, ...settled))
      : tag(strings, ...values);
}

const tags = {
  html: Object.assign(awaiting(hypertext.html), {fragment: awaiting(hypertext.html.fragment)}),
  svg: Object.assign(awaiting(hypertext.svg), {fragment: awaiting(hypertext.svg.fragment)})
};

export const htl = () => tags;
export const html = () => tags.html;
export const svg = () => tags.svg;
