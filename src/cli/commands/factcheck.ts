import {readFile} from "node:fs/promises";
import {join, relative, resolve} from "node:path";
import {
  factcheckRows,
  noData,
  noStoryNamed,
  noSuchStory,
  sheetWritten,
  writeSheet
} from "../../desk/factcheck/index.ts";
import {readSignOffs, signOffProblems} from "../../desk/signoff/index.ts";
import {checkSite, evaluateAll, Failure} from "../../publish/index.ts";
import {isError, problemText} from "../../tables/index.ts";
import {type Command, stringOf} from "../command.ts";
import {rootOf, rootOption} from "../options.ts";

export const factcheck: Command = {
  summary: "write the desk's sheet of a story: every figure with its claim, source and a box to sign",
  operand: "story",
  options: {
    root: rootOption,
    out: {type: "string", value: "DIR", help: "where the sheet is written (default: factcheck in the root)"}
  },
  async run(values, {say, warn}) {
    const root = rootOf(values);
    const checked = await checkSite(root);
    const names = checked.stories.map(({story}) => story.name);
    const name = stringOf(values, "story");
    if (name === null) throw new Failure([noStoryNamed(names)]);
    const found = checked.stories.find(({story}) => story.name === name);
    if (!found) throw new Failure([noSuchStory(name, names)]);
    if (checked.errors.length > 0) throw new Failure(checked.errors);
    const {site, tables} = checked;
    if (tables === null) throw new Failure([noData]);
    const evaluated = (await evaluateAll({...checked, stories: [found]}, warn)).get(name);
    if (!evaluated) throw new Failure([noSuchStory(name, names)]);
    const signOffs = readSignOffs(
      await readFile(join(root, "desk/signoff.csv")).catch(() => null),
      "desk/signoff.csv"
    );
    const problems = signOffProblems(tables, signOffs);
    for (const problem of problems) warn(problemText(problem));
    const {story} = found;
    const language = story.meta.language ?? site.config.locale;
    const rows = factcheckRows(evaluated, tables, signOffs, language);
    const out = stringOf(values, "out");
    const folder = out === null ? join(root, "factcheck") : resolve(out);
    const files = await writeSheet(folder, name, {title: story.notebook.title || name, language, rows});
    say(
      sheetWritten(
        files.map(file => relative(process.cwd(), file)),
        rows.length
      )
    );
    return problems.some(isError) ? 1 : 0;
  }
};
