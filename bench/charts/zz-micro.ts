import {JSDOM} from "jsdom";
import {svg, svgNamespace} from "../../src/figure/svg.ts";

const N = 1000;
const time = (name: string, f: () => unknown) => {
  const ts: number[] = [];
  for (let i = 0; i < 25; i++) {
    const b = process.cpuUsage();
    f();
    const e = process.cpuUsage(b);
    if (i > 8) ts.push((e.user + e.system) / 1000);
  }
  ts.sort((a, b) => a - b);
  console.log(name.padEnd(40), ts[ts.length >> 1]!.toFixed(1));
};
const {document} = new JSDOM("<!doctype html>").window;
const viaSvg = () => {
  const g = svg(document, "g");
  for (let i = 0; i < N; i++)
    g.appendChild(
      svg(
        document,
        "a",
        {
          class: "mark",
          href: `#c${i}`,
          role: "graphics-symbol",
          "aria-label": `The ranger ${i}: about`,
          tabindex: -1,
          "data-claims": `c${i}`,
          "data-table": "lengths"
        },
        svg(document, "path", {d: `M380.64,${i}h24v24h-24z`, fill: "none", "pointer-events": "all"}),
        svg(document, "circle", {
          cx: 392.64,
          cy: i,
          r: 4,
          fill: "var(--paper)",
          stroke: "var(--ink-stated)",
          "stroke-width": 2
        }),
        svg(document, "text", {x: 404.64, y: i, class: "halo in-km", "aria-hidden": "true"}, "about 64 km"),
        svg(document, "text", {x: 404.64, y: i, class: "halo in-mi", "aria-hidden": "true"}, "about 40 miles")
      )
    );
  return g;
};

import {profiled} from "./zz-prof.ts";
for (let i = 0; i < 10; i++) viaSvg();
await profiled(() => {
  for (let i = 0; i < 20; i++) viaSvg();
});
time("svg()", viaSvg);
const text = viaSvg().outerHTML;
time("outerHTML", () => viaSvg().outerHTML);
time("innerHTML whole", () => {
  const d = document.createElement("div");
  d.innerHTML = `<svg>${text}</svg>`;
  return d;
});
time("svg.innerHTML", () => {
  const d = svg(document, "svg");
  d.innerHTML = text;
  return d;
});
const whole = viaSvg();
time("cloneNode", () => whole.cloneNode(true));
time("importNode", () => document.importNode(whole, true));
time("createElementNS only x5000", () => {
  for (let i = 0; i < 5 * N; i++) document.createElementNS(svgNamespace, "path");
});
time("createElementNS circle x5000", () => {
  for (let i = 0; i < 5 * N; i++) document.createElementNS(svgNamespace, "circle");
});
const els = Array.from({length: 5000}, () => document.createElementNS(svgNamespace, "path"));
time("cloneNode el x5000", () => {
  const p = els[0]!;
  for (let i = 0; i < 5 * N; i++) p.cloneNode(false);
});
time("setAttribute x20000", () => {
  for (const e of Array.from({length: 5000}, () => document.createElementNS(svgNamespace, "path"))) {
    e.setAttribute("a", "1");
    e.setAttribute("b", "1");
    e.setAttribute("c", "1");
    e.setAttribute("d", "1");
  }
});
time("setAttributeNS x20000", () => {
  for (const e of Array.from({length: 5000}, () => document.createElementNS(svgNamespace, "path"))) {
    e.setAttributeNS(null, "a", "1");
    e.setAttributeNS(null, "b", "1");
    e.setAttributeNS(null, "c", "1");
    e.setAttributeNS(null, "d", "1");
  }
});
time("setAttributeNode x20000", () => {
  for (const e of Array.from({length: 5000}, () => document.createElementNS(svgNamespace, "path"))) {
    for (const n of "abcd") {
      const a = document.createAttribute(n);
      a.value = "1";
      e.setAttributeNode(a);
    }
  }
});
time("appendChild x5000 el", () => {
  const g = svg(document, "g");
  for (const e of els) g.appendChild(e);
});
time("createText+append x5000", () => {
  for (const e of Array.from({length: 5000}, () => document.createElementNS(svgNamespace, "path")))
    e.appendChild(document.createTextNode("x"));
});
time("textContent x5000", () => {
  for (const e of Array.from({length: 5000}, () => document.createElementNS(svgNamespace, "path")))
    e.textContent = "x";
});
