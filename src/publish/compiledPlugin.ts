import type {Plugin} from "vite";

/** Gives the modules of stories that are compiled already, by their ids. */
export function compiledPlugin(codes: ReadonlyMap<string, string>): Plugin {
  return {
    name: "nutgraf:compiled",
    enforce: "pre",
    load: {
      order: "pre",
      filter: {id: /\.story\.js$/},
      handler: id => {
        const code = codes.get(id);
        return code === undefined ? null : {code, map: null};
      }
    }
  };
}
