import {stripVTControlCharacters} from "node:util";
import {reason} from "./messages.ts";
import {isRecord} from "./readObject.ts";
import {relativeTo} from "./relativeTo.ts";

/** What is wrong with a module, as Vite or its bundler found it, in a line: `charts/bars.ts:9:10 Unexpected token`. */
export function moduleProblem(error: unknown, root: string): string {
  if (!isRecord(error)) return reason(error);
  const nested = Array.isArray(error["errors"]) ? error["errors"][0] : undefined;
  if (isRecord(nested)) return moduleProblem(nested, root);
  const loc = isRecord(error["loc"]) ? error["loc"] : {};
  const file = [loc["file"], error["id"]].find(each => typeof each === "string");
  const place = [
    file === undefined ? null : relativeTo(root, file.replace(/[?\0].*$/, "")),
    loc["line"],
    loc["column"]
  ];
  return [place.filter(part => part !== null && part !== undefined).join(":"), said(reason(error))]
    .filter(Boolean)
    .join(" ");
}

/** The first line that says something: around it stand headings, code frames and colours. */
function said(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .map(line => line.trim());
  const first = lines.find(
    line => line !== "" && !/^(?:Parse|Transform|Build) failed with \d+ error/i.test(line)
  );
  return (first ?? message).replace(/^\[\w+\] (?:Error: )?/, "");
}
