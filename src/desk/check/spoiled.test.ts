import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readNotebook} from "../../notebook/index.ts";
import {readPackage} from "../../tables/index.ts";
import {checkStory} from "./checkStory.ts";
import {type Finding, findingText, sortFindings} from "./finding.ts";
import {knownOf} from "./known.ts";

const fixtures = join(import.meta.dirname, "../../../test/fixtures");
const html = readFileSync(join(fixtures, "check/ferry.html"), "utf8");
const sidecar = readFileSync(join(fixtures, "check/ferry.json"), "utf8");
const known = knownOf(await readPackage(join(fixtures, "tables/small")));

function checked(edited: string, sidecarEdited = sidecar, language = "en"): Finding[] {
  const notebook = readNotebook(edited, "ferry.html");
  if (!notebook) throw new Error("the fixture is a notebook");
  return sortFindings(checkStory({notebook, html: edited, sidecar: sidecarEdited, language}, known));
}

function spoil(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
  return text.replace(from, () => to);
}
