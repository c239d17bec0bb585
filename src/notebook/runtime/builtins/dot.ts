import {badDot} from "../messages.ts";
import type {Page} from "../page.ts";

/** Stands for the text colour: Graphviz does not know currentColor. */
const marker = "#00000101";

const attributes = {
  graphAttributes: {
    bgcolor: "none",
    color: marker,
    fontcolor: marker,
    fontname: "var(--sans-serif)",
    fontsize: 12
  },
  nodeAttributes: {color: marker, fontcolor: marker, fontname: "var(--sans-serif)", fontsize: 12},
  edgeAttributes: {color: marker, fontcolor: marker, fontname: "var(--sans-serif)", fontsize: 12}
};

export const dot = async ({document}: Page) => {
  const {instance} = await import("@viz-js/viz");
  const viz = await instance();
  return (template: TemplateStringsArray, ...values: readonly unknown[]): Element | null => {
    const drawn = viz.render(String.raw(template, ...values), {format: "svg", ...attributes});
    if (drawn.status === "failure")
      throw new Error(badDot(drawn.errors.map(({message}) => message).join("; ")));
    const root = document.createElement("div");
    root.innerHTML = drawn.output.slice(drawn.output.indexOf("<svg"));
    for (const name of ["stroke", "fill"]) {
      for (const element of root.querySelectorAll(`[${name}="#000001"][${name}-opacity="0.003922"]`)) {
        element.setAttribute(name, "currentColor");
        element.removeAttribute(`${name}-opacity`);
      }
    }
    const svg = root.firstElementChild;
    svg?.setAttribute("style", "max-width: 100%; height: auto;");
    svg?.remove();
    return svg;
  };
};
