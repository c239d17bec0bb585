import type {BuiltSite} from "../../publish/index.ts";
import {classicScript, hashedName} from "./classicScript.ts";
import {hostScript} from "./embedPath.ts";
import {type EmbedStyles, embedStyles} from "./embedStyles.ts";
import type {Embed} from "./embeds.ts";
import {liveScripts} from "./liveScripts.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What embeds load, by paths below the site's index; and what their hosts do. */
export interface EmbedKit {
  readonly styles: EmbedStyles;
  /** Runs before the first paint. */
  readonly blocking: string;
  readonly deferred: readonly string[];
  /** By story: what shows its figures in a state that the frame's address names. */
  readonly live: ReadonlyMap<string, string>;
  /** Made for embeds alone. */
  readonly files: Files;
}

/** Made for some embeds of what the pages of all stories load: the look, and the reader's script. */
export async function embedKit(built: BuiltSite, embeds: readonly Embed[]): Promise<EmbedKit> {
  const {shared, files} = built.bundle;
  const [look = ""] = shared.styles;
  const styles = await embedStyles(look, files);
  const [flags, height, host] = await Promise.all(["flags", "height", "nutgrafFigure"].map(classicScript));
  const blocking = `embed/${hashedName("flags", "js", flags ?? "")}`;
  const tells = `embed/${hashedName("height", "js", height ?? "")}`;
  const settable = embeds.filter(({embedded}) => embedded.inputs.length > 0);
  const live = await liveScripts(built, new Set(settable.map(({story}) => story)));
  return {
    styles,
    blocking,
    deferred: [...shared.deferred, tells],
    live: new Map([...live].map(([story, [path]]) => [story, path])),
    files: new Map([
      ...styles.files,
      [blocking, flags ?? ""],
      [tells, height ?? ""],
      [hostScript, host ?? ""],
      ...live.values()
    ])
  };
}
