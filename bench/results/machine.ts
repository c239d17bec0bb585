import {cpus, loadavg, totalmem, type} from "node:os";

/** What it was measured on. */
export function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} cores (${cores[0]?.model.trim() || "unnamed"}), ${memory} GiB, ${type()}`;
}

/** What the machine was doing, this bench included: its load over the last 1, 5 and 15 minutes. */
export function load(): string {
  return loadavg()
    .map(each => each.toFixed(1))
    .join(", ");
}
