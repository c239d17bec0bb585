import {Session} from "node:inspector/promises";
import {JSDOM} from "jsdom";
import {chartFrame} from "../../test/chartFrame.ts";
import {plotForms} from "./plotForms.ts";
import {vegaForms} from "./vegaForms.ts";

const [name, n = "1000", which = "ours"] = process.argv.slice(2);
const form = [...plotForms, ...vegaForms].find(f => f.name === name)!;
const {document} = new JSDOM("<!doctype html>").window;
const chart = form.chart(+n);
const frame = chartFrame(640, {document});
const like = form.like(+n, document);
const f = which === "ours" ? () => chart.draw(frame) : like;
const runs = +n > 5000 ? 3 : 12;
for (let i = 0; i < runs; i++) await f();
const el: any = await chart.draw(frame);
let els = 0,
  attrs = 0,
  texts = 0;
const walk = (e: any) => {
  els++;
  attrs += e.attributes.length;
  for (const c of e.childNodes) c.nodeType === 1 ? walk(c) : texts++;
};
walk(el);
let line = `${name}: els ${els} attrs ${attrs} texts ${texts}`;
if (form.beside !== "plain Vega") {
  els = attrs = texts = 0;
  walk(await like());
  line += ` | plot els ${els} attrs ${attrs} texts ${texts}`;
}
console.log(line);
const s = new Session();
s.connect();
await s.post("Profiler.enable");
await s.post("Profiler.setSamplingInterval", {interval: 100});
await s.post("Profiler.start");
const t = process.cpuUsage();
for (let i = 0; i < runs; i++) await f();
const e = process.cpuUsage(t);
const {profile} = (await s.post("Profiler.stop")) as any;
console.log("per run cpu ms", ((e.user + e.system) / 1000 / runs).toFixed(1));
const key = (n: any) =>
  `${n.callFrame.functionName || "(anon)"} ${n.callFrame.url.replace(/.*\/(node_modules|main)\//, "")}:${n.callFrame.lineNumber + 1}`;
const byId = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]));
const parent = new Map<number, number>();
for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const self = new Map<string, number>(),
  incl = new Map<string, number>();
profile.samples.forEach((id: number, i: number) => {
  const d = profile.timeDeltas[i];
  const n = byId.get(id);
  self.set(key(n), (self.get(key(n)) ?? 0) + d);
  const seen = new Set<string>();
  for (let p: number | undefined = id; p !== undefined; p = parent.get(p)) {
    const k = key(byId.get(p));
    if (!seen.has(k)) {
      seen.add(k);
      incl.set(k, (incl.get(k) ?? 0) + d);
    }
  }
});
const out = (m: Map<string, number>, top: number, filter = (_: string) => true) => {
  for (const [k, v] of [...m]
    .filter(([k]) => filter(k))
    .sort((a, b) => b[1] - a[1])
    .slice(0, top))
    console.log((v / 1000 / runs).toFixed(1).padStart(7), k);
};
console.log("SELF");
out(self, 14, k => !k.startsWith("post "));
console.log("SELF ours");
out(self, 14, k => / (src|charts|bench)\//.test(k));
console.log("INCL");
out(incl, 30, k => / (src|charts|d3|vega)/.test(k));
