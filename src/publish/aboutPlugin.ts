import type {Plugin} from "vite";

/** What a chart module says of itself, for the gallery alone: texts on lines of their own. */
const about = /^[ \t]+(?:summary|use|avoid|wants):\s*"(?:[^"\\\n]|\\.)*",\n/gm;

/** Leaves out of what readers load what chart modules say to those who choose among them. */
export function aboutPlugin(): Plugin {
  return {
    name: "nutgraf:about",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: {id: /\.[jt]s$/, code: /\bdefineChart\b/},
      handler: code => ({code: code.replace(about, ""), map: null})
    }
  };
}
