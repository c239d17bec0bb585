import {readFile} from "node:fs/promises";
import {join, relative, resolve} from "node:path";
import {factcheckRows, noData, sheetWritten, writeSheet} from "../../desk/factcheck/index.ts";
import {readSignOffs, signOffProblems} from "../../desk/signoff/index.ts";
import {checkSite, evaluateAll, Failure} from "../../publish/index.ts";
import {isError, problemText} from "../../tables/index.ts";
import {type Command, stringOf} from "../command.ts";
import {rootOf, rootOption} from "../options.ts";
import {storyNamed} from "../storyNamed.ts";

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
    const found = storyNamed(values, "factcheck", checked.stories);
    const {story} = found;
    if (checked.errors.length > 0) throw new Failure(checked.errors);
    const {site, tables} = checked;
    if (tables === null) throw new Failure([noData]);
    const evaluated = (await evaluateAll({...checked, stories: [found]}, warn)).get(story.name);
    if (!evaluated) return 1;
    const signOffs = readSignOffs(
      await readFile(join(root, "desk/signoff.csv")).catch(() => null),
      "desk/signoff.csv"
    );
    const problems = signOffProblems(tables, signOffs);
    for (const problem of problems) warn(problemText(problem));
    const language = story.meta.language ?? site.config.locale;
    const rows = factcheckRows(evaluated, tables, signOffs, language);
    const out = stringOf(values, "out");
    const folder = out === null ? join(root, "factcheck") : resolve(out);
    const files = await writeSheet(folder, story.name, {
      title: story.notebook.title || story.name,
      language,
      rows
    });
    say(
      sheetWritten(
        files.map(file => relative(process.cwd(), file)),
        rows.length
      )
    );
    return problems.some(isError) ? 1 : 0;
  }
};
