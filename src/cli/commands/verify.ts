import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {
  noFolder,
  noFolderNamed,
  readDocuments,
  readWaivers,
  unsoundPackage,
  verdict,
  verifying,
  verifyPackage
} from "../../desk/verify/index.ts";
import {Failure} from "../../publish/index.ts";
import {isError, problemText, readPackage} from "../../tables/index.ts";
import {type Command, stringOf} from "../command.ts";
import {rootOf, rootOption} from "../options.ts";

export const verify: Command = {
  summary: "prove claims and events against the documents that they were drawn from",
  options: {
    root: rootOption,
    sources: {
      type: "string",
      value: "DIR",
      help: "the folder of the documents that sources.csv names by their hash"
    },
    json: {type: "boolean", help: "print the whole result as JSON"}
  },
  async run(values, {say, warn}) {
    const folder = stringOf(values, "sources");
    if (folder === null) throw new Failure([noFolderNamed]);
    const documents = await readDocuments(resolve(folder));
    if (documents === null) throw new Failure([noFolder(folder)]);
    const root = rootOf(values);
    const pkg = await readPackage(join(root, "data"));
    const errors = pkg.problems.filter(isError);
    if (errors.length > 0) throw new Failure([...errors.map(problemText), unsoundPackage(errors.length)]);
    const csv = await readFile(join(root, "desk/waivers.csv")).catch(() => null);
    const verification = verifyPackage(pkg, documents, readWaivers(csv, "desk/waivers.csv"));
    const {problems, claims, events, isVerified} = verification;
    if (values["json"]) say(JSON.stringify(verification, null, 2));
    else {
      for (const each of verification.documents) {
        say(verifying(each.file, each.source, each.paragraphs, each.claims, each.events));
      }
      for (const problem of problems) warn(problemText(problem));
      const wrong = problems.filter(isError).length;
      say(verdict(verification.documents.length, claims, events, wrong, problems.length - wrong));
    }
    return isVerified ? 0 : 1;
  }
};
