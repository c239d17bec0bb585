import {cpus, loadavg, totalmem, type} from "node:os";

/** What it was measured on; whatever else the machine was doing shows in its load. */
export function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map(each => each.toFixed(1));
  return `${cores.length} cores (${cores[0]?.model.trim() || "unnamed"}), ${memory} GiB, ${type()}; load over 1, 5 and 15 minutes ${load.join(", ")}`;
}
