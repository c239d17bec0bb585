import {readFile} from "node:fs/promises";
import {type BuiltSite, toIndex} from "../../publish/index.ts";
import {hashedName} from "./classicScript.ts";
import {embedIndex} from "./embedIndex.ts";
import {embedKit} from "./embedKit.ts";
import {embedPageOf} from "./embedPageOf.ts";
import {embedFile, hostScript} from "./embedPath.ts";
import {embeds} from "./embeds.ts";
import {oembed} from "./oembed.ts";
import {pinned} from "./pinned.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Each figure of a built site in a page of its own, what they load, the page that shows them all, and those pinned before. */
export async function embedFiles(built: BuiltSite): Promise<Files> {
  const {config, root} = built.checked.site;
  const all = embeds(built);
  const kit = await embedKit(built, all);
  const files = new Map<string, string | Uint8Array>([...(await pinned(root)), ...kit.files]);
  for (const embed of all) {
    const back = toIndex(embed.path);
    const page = embedPageOf(embed, kit, config, {
      toIndex: back,
      addressOf: path => back + path,
      isPinned: false
    });
    const fileOf = (name: string) => embedFile(embed.story, embed.embedded.id, name);
    files.set(fileOf("index.html"), page);
    const {site} = config;
    if (site !== null) files.set(fileOf("oembed.json"), oembed(embed, {...config, site}));
  }
  const css = await readFile(new URL("./embedIndex.css", import.meta.url), "utf8");
  const style = `embed/${hashedName("index", "css", css)}`;
  files.set(style, css);
  files.set("embed/index.html", embedIndex(built, all, style, hostScript));
  return files;
}
