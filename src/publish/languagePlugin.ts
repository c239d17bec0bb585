import type {Plugin} from "vite";

const noLanguage = "\0nutgraf:no-language/";

/** Leaves out of what readers load the words of languages that none of their pages is in; signs would stand in for them. */
export function languagePlugin(languages: ReadonlySet<string>): Plugin {
  return {
    name: "nutgraf:language",
    enforce: "pre",
    resolveId: {
      filter: {id: /^\.\/[a-z]{2}\.ts$/},
      handler: (id, importer) => {
        const code = id.slice(2, 4);
        const isLanguage = importer?.endsWith("/src/claims/languages/languageOf.ts") && !languages.has(code);
        return isLanguage ? `${noLanguage}${code}` : null;
      }
    },
    load: {
      filter: {id: /^\0nutgraf:no-language\//},
      handler: id => `export const ${id.slice(noLanguage.length)} = null;`
    }
  };
}
