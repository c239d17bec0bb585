import {preview as previewSite} from "../../publish/index.ts";
import type {Command} from "../command.ts";
import {hostOf, hostOption, outOf, outOption, portOf, portOption, rootOption} from "../options.ts";
import {untilStopped} from "../untilStopped.ts";

export const preview: Command = {
  summary: "serve the built site with the headers that it was built for",
  options: {
    root: rootOption,
    out: outOption,
    port: {...portOption, help: "the first port to try (default: 4173)"},
    host: hostOption
  },
  async run(values, {say}) {
    const server = await previewSite({
      out: outOf(values),
      port: portOf({port: "4173", ...values}),
      host: hostOf(values),
      log: say
    });
    return untilStopped(server);
  }
};
