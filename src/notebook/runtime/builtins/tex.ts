import katex, {type KatexOptions} from "katex";
import type {Page} from "../page.ts";

/** Its stylesheet is the page's to bring: see `stylesheetsOf`. */
export const tex = ({document}: Page) => {
  const renderer = (options: KatexOptions = {}) => {
    return (template: TemplateStringsArray, ...values: readonly unknown[]): Element | null => {
      const root = document.createElement("div");
      root.innerHTML = katex.renderToString(String.raw(template, ...values), options);
      const math = root.firstElementChild;
      math?.remove();
      return math;
    };
  };
  return Object.assign(renderer(), {options: renderer, block: renderer({displayMode: true})});
};
