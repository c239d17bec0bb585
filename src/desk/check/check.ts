import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {
  type CheckedSite,
  checkSite,
  type EvaluatedStory,
  evaluateAll,
  Failure,
  type Story
} from "../../publish/index.ts";
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
  const standing = await checkStanding(checked);
  const isSound = !standing.some(({severity, rule}) => severity === "error" && mustRun.has(rule));
  const shown = isSound ? await checkRunning(checked) : [];
  return {
    findings: sortFindings([...standing, ...shown]),
    stories: checked.stories.length,
    tables: checked.tables?.tables.size ?? 0
  };
}

/** What a desk finds in a site that was evaluated already: for a build, which tells by itself what is wrong with tables and cells. */
export async function checkEvaluated(
  checked: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>
): Promise<readonly Finding[]> {
  const standing = (await checkStanding(checked)).filter(({rule}) => !mustRun.has(rule));
  return sortFindings([...standing, ...checkAllShown(checked, evaluated)]);
}

/** Without these a site cannot be evaluated, so that `checkSite` tells them too. */
const mustRun: ReadonlySet<string> = new Set(["site", "table", "cell"]);

async function checkStanding(checked: CheckedSite): Promise<readonly Finding[]> {
  const {site, tables, stories} = checked;
  const known = knownOf(tables);
  const texts = await Promise.all(stories.map(({story}) => checkTexts(story, site.config.locale, known)));
  return [
    ...site.problems.map(text => placedText(text, "site", "error")),
    ...site.notices.map(text => placedText(text, "site", "warning")),
    ...(tables?.problems ?? []).map(problem => tableFinding(problem, "table")),
    ...(tables ? checkClaims(tables) : []),
    ...(await signOffs(checked)),
    ...stories.flatMap(({compiled}) =>
      compiled.problems.map(each => ({...each, rule: "cell", fix: null}) as const)
    ),
    ...texts.flat()
  ];
}

async function checkTexts({file, notebook, meta}: Story, locale: string, known: Known): Promise<Finding[]> {
  const html = await readFile(file, "utf8");
  const sidecar = await readIfThere(file.replace(/\.html$/, ".json"));
  return checkStory({notebook, html, sidecar, language: meta.language ?? locale}, known);
}

/** What the stories show; where one of them fails, that alone is told. */
async function checkRunning(checked: CheckedSite): Promise<readonly Finding[]> {
  try {
    return checkAllShown(checked, await evaluateAll(checked, () => {}));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems.map(text => placedText(text, "evaluation", "error"));
  }
}

function checkAllShown(
  {site, tables, stories}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>
): readonly Finding[] {
  const known = knownOf(tables);
  return stories.flatMap(({story: {name, notebook, meta}}) => {
    const story = evaluated.get(name);
    return story ? checkShown(notebook, story, known, meta.language ?? site.config.locale) : [];
  });
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
