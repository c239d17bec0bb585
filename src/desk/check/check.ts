import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {
  type Cache,
  type CheckedSite,
  checkSite,
  type EvaluatedStory,
  evaluateAll,
  Failure,
  noCache,
  type Story
} from "../../publish/index.ts";
import {readSignOffs, signOffProblems} from "../signoff/index.ts";
import {checkClaims} from "./checkClaims.ts";
import {checkShown} from "./checkShown.ts";
import {checkStory} from "./checkStory.ts";
import {type Finding, sortFindings} from "./finding.ts";
import {knownOf} from "./known.ts";
import {placedText} from "./placedText.ts";
import {tableFinding} from "./tableFinding.ts";

/** What `nutgraf check` found, errors first. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly stories: number;
  readonly tables: number;
}

/** Looks at evaluated stories in ways that the desk does not know of; each line begins with its place. */
export type LookAt = (
  checked: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>
) => readonly string[];

/**
 * Checks all of a site: tables, notebooks, texts and ids, and, where its cells compile, what they show; and, as warnings, what
 * `slides` finds not to fit.
 */
export async function check(root: string, slides: LookAt = () => []): Promise<Checked> {
  const checked = await checkSite(root);
  const standing = await checkStanding(checked);
  const isSound = !standing.some(({severity, rule}) => severity === "error" && mustRun.has(rule));
  const shown = isSound ? await checkRunning(checked, slides) : [];
  return {
    findings: sortFindings([...standing, ...shown]),
    stories: checked.stories.length,
    tables: checked.tables?.tables.size ?? 0
  };
}

/** What a desk finds in a site that was evaluated already: for a build, which tells by itself what is wrong with tables and cells. */
export async function checkEvaluated(
  checked: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>,
  cache: Cache = noCache
): Promise<readonly Finding[]> {
  const standing = (await checkStanding(checked, cache)).filter(({rule}) => !mustRun.has(rule));
  return sortFindings([...standing, ...checkAllShown(checked, evaluated, cache)]);
}

/** Without these a site cannot be evaluated, so that `checkSite` tells them too. */
const mustRun: ReadonlySet<string> = new Set(["site", "table", "cell"]);

async function checkStanding(checked: CheckedSite, cache: Cache = noCache): Promise<readonly Finding[]> {
  const {site, tables, stories} = checked;
  const texts = await Promise.all(stories.map(({story}) => checkTexts(story, checked, cache)));
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

async function checkTexts(
  {file, notebook, meta}: Story,
  {site, tables, dataKey}: CheckedSite,
  cache: Cache
): Promise<Finding[]> {
  const html = await readFile(file, "utf8");
  const sidecar = await readIfThere(file.replace(/\.html$/, ".json"));
  const text = {notebook, html, sidecar, language: meta.language ?? site.config.locale};
  return cache.known("texts", [JSON.stringify(text), dataKey], () => checkStory(text, knownOf(tables)));
}

/** What the stories show; where one of them fails, that alone is told. */
async function checkRunning(checked: CheckedSite, slides: LookAt): Promise<readonly Finding[]> {
  try {
    const evaluated = await evaluateAll(checked, () => {});
    const unfit = slides(checked, evaluated).map(text => placedText(text, "slide", "warning"));
    return [...checkAllShown(checked, evaluated), ...unfit];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems.map(text => placedText(text, "evaluation", "error"));
  }
}

function checkAllShown(
  {site, tables, stories, dataKey}: CheckedSite,
  evaluated: ReadonlyMap<string, EvaluatedStory>,
  cache: Cache = noCache
): readonly Finding[] {
  return stories.flatMap(({story: {name, notebook, meta}}) => {
    const story = evaluated.get(name);
    if (!story) return [];
    const language = meta.language ?? site.config.locale;
    const facts = story.cells.map(({html: _, ...each}) => each);
    const parts = [
      JSON.stringify([notebook, language, facts]),
      dataKey,
      ...story.cells.map(({html}) => html)
    ];
    return cache.known("shown", parts, () => checkShown(notebook, story, knownOf(tables), language));
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
