import {JSDOM} from "jsdom";

const N = 1000,
  ns = "http://www.w3.org/2000/svg";
const {document} = new JSDOM("<!doctype html>").window;
type T = {n: string; a: Record<string, string | number | null>; c: (T | string)[]};
const l = (n: string, a: T["a"], ...c: T["c"]): T => ({n, a, c});
const r = (v: number) => String(Math.round(v * 100) / 100 + 0);
const tree = () => {
  const g = l("g", {});
  for (let i = 0; i < N; i++)
    g.c.push(
      l(
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
        l("path", {d: `M380.64,${i}h24v24h-24z`, fill: "none", "pointer-events": "all"}),
        l("circle", {
          cx: 392.64,
          cy: i,
          r: 4,
          fill: "var(--paper)",
          stroke: "var(--ink-stated)",
          "stroke-width": 2
        }),
        l("text", {x: 404.64, y: i, class: "halo in-km", "aria-hidden": "true"}, "about 64 km"),
        l("text", {x: 404.64, y: i, class: "halo in-mi", "aria-hidden": "true"}, "about 40 miles")
      )
    );
  return g;
};
const el = (t: T) => {
  const e = document.createElementNS(ns, t.n);
  for (const k in t.a) {
    const v = t.a[k];
    if (v != null) e.setAttribute(k, typeof v === "number" ? r(v) : v);
  }
  return e;
};
const up = (t: T): Element => {
  const e = el(t);
  for (const c of t.c) e.appendChild(typeof c === "string" ? document.createTextNode(c) : up(c));
  return e;
};
const upT = (t: T): Element => {
  const e = el(t);
  for (const c of t.c)
    if (typeof c === "string") e.textContent = c;
    else e.appendChild(upT(c));
  return e;
};
const down = (t: T, p: Element | null = null): Element => {
  const e = el(t);
  p?.appendChild(e);
  for (const c of t.c)
    if (typeof c === "string") e.textContent = c;
    else down(c, e);
  return e;
};
const downMix = (t: T, p: Element | null = null): Element => {
  const e = el(t);
  if (t.c.length === 1 && typeof t.c[0] === "string") {
    e.textContent = t.c[0];
    p?.appendChild(e);
    return e;
  }
  p?.appendChild(e);
  for (const c of t.c)
    if (typeof c === "string") e.textContent = c;
    else downMix(c, e);
  return e;
};
const raw = (t: T): void => {
  el(t);
  for (const c of t.c)
    if (typeof c === "string") document.createTextNode(c);
    else raw(c);
};
const fs: [string, () => unknown][] = [
  ["up", () => up(tree())],
  ["upT", () => upT(tree())],
  ["down", () => down(tree())],
  ["downMix", () => downMix(tree())],
  ["tree only", tree],
  ["no insertion", () => raw(tree())]
];
const ts = fs.map(() => [] as number[]);
for (let i = 0; i < 40; i++)
  for (const [k, [, f]] of fs.entries()) {
    const b = process.cpuUsage();
    f();
    const e = process.cpuUsage(b);
    if (i > 10) ts[k]!.push((e.user + e.system) / 1000);
  }
for (const [k, [n]] of fs.entries()) {
  const t = ts[k]!.sort((a, b) => a - b);
  console.log(n.padEnd(12), t[t.length >> 1]!.toFixed(1), t[3]!.toFixed(1));
}
