import type {Plugin} from "vite";

/** In development: says where a plain script does not parse, which Vite leaves to the browser to find. */
export function syntaxPlugin(): Plugin {
  return {
    name: "nutgraf:syntax",
    apply: "serve",
    transform: {
      filter: {id: {include: /\.m?js$/, exclude: [/\/node_modules\//, /\0/]}},
      handler(code) {
        this.parse(code);
        return null;
      }
    }
  };
}
