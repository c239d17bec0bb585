import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {type CheckedSite, checkSite, evaluateAll, Failure, type Story} from "../../publish/index.ts";
import {readSignOffs, signOffProblems} from "../signoff/index.ts";
import {checkClaims} from "./checkClaims.ts";
import {checkShown} from "./checkShown.ts";
import {checkStory} from "./checkStory.ts";
import {type Finding, sortFindings} from "./finding.ts";
import {type Known, knownOf} from "./known.ts";
import {placedText} from "./placedText.ts";
import {tableFinding} from "./tableFinding.ts";

/** What `nutgraf check` found, errors first. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly stories: number;
  readonly tables: number;
}

/** Checks all of a site: tables, notebooks, texts and ids, and, where its cells compile, what they show. */
export async function check(root: string): Promise<Checked> {
  const checked = await checkSite(root);
  const {site, tables, stories} = checked;
  const known = knownOf(tables);
  const standing = [
    ...site.problems.map(text => placedText(text, "site", "error")),
    ...site.notices.map(text => placedText(text, "site", "warning")),
    ...(tables?.problems ?? []).map(problem => tableFinding(problem, "table")),
    ...(tables ? checkClaims(tables) : []),
    ...(await signOffs(checked)),
    ...stories.flatMap(({compiled}) =>
      compiled.problems.map(each => ({...each, rule: "cell", fix: null}) as const)
    )
  ];
  const texts = await Promise.all(stories.map(({story}) => checkTexts(story, site.config.locale, known)));
  const shown = standing.some(({severity}) => severity === "error") ? [] : await checkRunning(checked, known);
  return {
    findings: sortFindings([...standing, ...texts.flat(), ...shown]),
    stories: stories.length,
    tables: tables?.tables.size ?? 0
  };
}

async function checkTexts({file, notebook, meta}: Story, locale: string, known: Known): Promise<Finding[]> {
  const html = await readFile(file, "utf8");
  const sidecar = await readIfThere(file.replace(/\.html$/, ".json"));
  return checkStory({notebook, html, sidecar, language: meta.language ?? locale}, known);
}

/** What the stories show; where one of them fails, that alone is told. */
async function checkRunning(checked: CheckedSite, known: Known): Promise<Finding[]> {
  const {site, stories} = checked;
  try {
    const shown = await evaluateAll(checked, () => {});
    return stories.flatMap(({story: {name, notebook, meta}}) => {
      const story = shown.get(name);
      return story ? checkShown(notebook, story, known, meta.language ?? site.config.locale) : [];
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems.map(text => placedText(text, "evaluation", "error"));
  }
}

async function signOffs({site, tables}: CheckedSite): Promise<Finding[]> {
  if (!tables) return [];
  const file = "desk/signoff.csv";
  const csv = await readIfThere(join(site.root, file));
  return signOffProblems(tables, readSignOffs(csv, file)).map(problem => tableFinding(problem, "signoff"));
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(() => null);
}
