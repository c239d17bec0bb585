import {readdir, readFile} from "node:fs/promises";
import {setTimeout as pause} from "node:timers/promises";

const every = 40;

/**
 * The most memory that a process and those it started held at once, in bytes, sampled from /proc: resident pages, those
 * shared counted once per process. Null where there is no /proc.
 */
export async function peakMemory(pid: number, ended: AbortSignal): Promise<number | null> {
  let peak: number | null = null;
  while (!ended.aborted) {
    const held = await residentBytes(pid).catch(() => null);
    if (held !== null) peak = Math.max(peak ?? 0, held);
    await pause(every, undefined, {signal: ended}).catch(() => {});
  }
  return peak;
}

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  const threads = await readdir(`/proc/${pid}/task`);
  const children = await Promise.all(
    threads.map(thread => readFile(`/proc/${pid}/task/${thread}/children`, "utf8").catch(() => ""))
  );
  const pids = children.flatMap(line => line.split(" ").filter(Boolean).map(Number));
  const below = await Promise.all(pids.map(child => residentBytes(child).catch(() => 0)));
  return below.reduce((sum, bytes) => sum + bytes, own);
}
