import {JSDOM} from "jsdom";

const {document} = new JSDOM("<!doctype html>").window;
const heap = (n: string, f: () => unknown) => {
  f();
  (globalThis as any).gc();
  const b = process.memoryUsage().heapUsed;
  const k = f();
  (globalThis as any).gc();
  console.log(n, ((process.memoryUsage().heapUsed - b) / 10000).toFixed(0), "bytes each");
  return k;
};
const ns = "http://www.w3.org/2000/svg";
heap("element", () => Array.from({length: 10000}, () => document.createElementNS(ns, "path")));
heap("element 1 attr", () =>
  Array.from({length: 10000}, () => {
    const e = document.createElementNS(ns, "path");
    e.setAttribute("a", "1");
    return e;
  })
);
heap("element 5 attr", () =>
  Array.from({length: 10000}, () => {
    const e = document.createElementNS(ns, "path");
    for (const n of "abcde") e.setAttribute(n, "1");
    return e;
  })
);
heap("text", () => Array.from({length: 10000}, () => document.createTextNode("x")));
heap("element+text", () =>
  Array.from({length: 10000}, () => {
    const e = document.createElementNS(ns, "text");
    e.appendChild(document.createTextNode("x"));
    return e;
  })
);
