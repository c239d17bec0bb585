import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {runMeasured} from "../builds/runMeasured.ts";
import {notebookKitBuild, nutgrafBuild, project} from "./commands.ts";
import {notebookKitPort} from "./notebookKitPort.ts";
import {type StoryParts, storyParts} from "./storyParts.ts";
import {vegaEmbedPackage} from "./vegaEmbedPackage.ts";
import {vegaEmbedPage} from "./vegaEmbedPage.ts";
import {zeroScript} from "./zeroScript.ts";

export const siteNames = ["nutgraf", "notebook-kit", "vega-embed", "zero-script"] as const;

export type SiteName = (typeof siteNames)[number];

export interface Sites {
  /** What is served. */
  readonly www: string;
  /** Where each page stands in it; null where it could not be made. */
  readonly pages: Readonly<Record<SiteName, string | null>>;
  /** Folders whose `node_modules` the CDN is played from. */
  readonly packages: readonly string[];
  readonly story: StoryParts;
}

const story = "stories/convoy/";

/** Builds the four pages below a temporary folder. */
export async function buildSites(folder: string): Promise<Sites> {
  const www = join(folder, "www");
  const ours = join(www, "nutgraf");
  await runMeasured(nutgrafBuild(project, ours), project);
  await zeroScript(ours, join(www, "zero-script"), `${story}index.html`);
  const parts = storyParts(
    await readFile(join(ours, story, "index.html"), "utf8"),
    await readFile(join(project, "notebooks/convoy.html"), "utf8")
  );
  const source = join(folder, "notebook-kit");
  const files = await notebookKitPort(source, parts, ["convoy"]);
  await runMeasured(notebookKitBuild(source, join(www, "notebook-kit"), files), source);
  const packed = await vegaEmbedPackage(join(folder, "packed"));
  if (packed) await vegaEmbedPage(join(www, "vega-embed"), parts);
  return {
    www,
    pages: {
      nutgraf: `nutgraf/${story}`,
      "notebook-kit": "notebook-kit/convoy.html",
      "vega-embed": packed ? "vega-embed/" : null,
      "zero-script": `zero-script/${story}`
    },
    packages: [project, join(folder, "packed")],
    story: parts
  };
}
