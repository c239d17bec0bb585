import type {PageAssets} from "../../publish/index.ts";
import {classicScript, hashedName} from "./classicScript.ts";
import {hostScript} from "./embedPath.ts";
import {type EmbedStyles, embedStyles} from "./embedStyles.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What embeds load, by paths below the site's index; and what their hosts do. */
export interface EmbedKit {
  readonly styles: EmbedStyles;
  /** Runs before the first paint. */
  readonly blocking: string;
  readonly deferred: readonly string[];
  /** Made for embeds alone. */
  readonly files: Files;
}

/** Made of what the pages of all stories load: the look, and the reader's script. */
export async function embedKit(shared: PageAssets, files: Files): Promise<EmbedKit> {
  const [look = ""] = shared.styles;
  const styles = await embedStyles(look, files);
  const [flags, height, host] = await Promise.all(["flags", "height", "nutgrafFigure"].map(classicScript));
  const blocking = `embed/${hashedName("flags", "js", flags ?? "")}`;
  const tells = `embed/${hashedName("height", "js", height ?? "")}`;
  return {
    styles,
    blocking,
    deferred: [...shared.deferred, tells],
    files: new Map([
      ...styles.files,
      [blocking, flags ?? ""],
      [tells, height ?? ""],
      [hostScript, host ?? ""]
    ])
  };
}
