import {readFile} from "node:fs/promises";
import {notJson} from "./messages.ts";

export type ReadJson = {readonly json: unknown} | {readonly problem: string} | null;

/** Reads a JSON file; null where there is none. `name` is how messages call it. */
export async function readJson(file: string, name: string): Promise<ReadJson> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    return {json: JSON.parse(text)};
  } catch (error) {
    return {problem: notJson(name, error)};
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
