import {spawn} from "node:child_process";
import {peakMemory} from "./peakMemory.ts";

export interface Run {
  readonly seconds: number;
  /** In bytes; null where it cannot be seen. */
  readonly peak: number | null;
  /** What was printed, each line with the second in which it came. */
  readonly lines: readonly {readonly at: number; readonly text: string}[];
}

/** Runs a Node program to its end in a process of its own. Throws, with what it printed, when it fails. */
export async function runMeasured(args: readonly string[], cwd: string): Promise<Run> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, args, {cwd, stdio: ["ignore", "pipe", "pipe"]});
  const ended = new AbortController();
  const peak = child.pid === undefined ? null : peakMemory(child.pid, ended.signal);
  const lines: {at: number; text: string}[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      for (const text of chunk.split("\n")) if (text.trim()) lines.push({at: seconds(), text});
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const took = seconds();
  ended.abort();
  if (code !== 0) throw new Error(`${args.join(" ")}\n${lines.map(({text}) => text).join("\n")}`);
  return {seconds: took, peak: await peak, lines};
}
