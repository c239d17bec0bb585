import {Session} from "node:inspector/promises";
/** top self time by function */
export async function profiled(f: () => unknown | Promise<unknown>, top = 28) {
  const s = new Session();
  s.connect();
  await s.post("Profiler.enable");
  await s.post("Profiler.setSamplingInterval", {interval: 100});
  await s.post("Profiler.start");
  await f();
  const {profile} = (await s.post("Profiler.stop")) as any;
  const self = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
  let total = 0;
  profile.samples.forEach((id: number, i: number) => {
    const n: any = byId.get(id);
    const d = profile.timeDeltas[i];
    const k = `${n.callFrame.functionName || "(anon)"} ${n.callFrame.url.replace(/.*\/(node_modules|main)\//, "")}:${n.callFrame.lineNumber + 1}`;
    self.set(k, (self.get(k) ?? 0) + d);
    total += d;
  });
  console.log("total ms", (total / 1000).toFixed(0));
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, top))
    console.log((v / 1000).toFixed(0).padStart(6), ((100 * v) / total).toFixed(1).padStart(5) + "%", k);
}
