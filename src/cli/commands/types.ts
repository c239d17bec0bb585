import {declareTables} from "../../publish/index.ts";
import type {Command} from "../command.ts";
import {noTables, wrote} from "../messages.ts";
import {rootOf, rootOption} from "../options.ts";

export const types: Command = {
  summary: "write TypeScript declarations of the tables, for editors, to .nutgraf/",
  options: {root: rootOption},
  async run(values, {say}) {
    const file = await declareTables(rootOf(values));
    say(file === null ? noTables(rootOf(values)) : wrote(file));
    return 0;
  }
};
