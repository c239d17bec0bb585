import {serve} from "../../publish/index.ts";
import type {Command} from "../command.ts";
import {openBrowser} from "../openBrowser.ts";
import {hostOf, hostOption, portOf, portOption, rootOf, rootOption} from "../options.ts";
import {untilStopped} from "../untilStopped.ts";

export const dev: Command = {
  summary: "serve the stories, with hot reload that keeps what inputs hold",
  options: {
    root: rootOption,
    port: portOption,
    host: hostOption,
    open: {type: "boolean", help: "open the stories in a browser"}
  },
  async run(values, {say, warn}) {
    const server = await serve({root: rootOf(values), port: portOf(values), host: hostOf(values), log: say});
    if (values["open"]) openBrowser(server.url, warn);
    return untilStopped(server);
  }
};
