import {
  jsrImport,
  missingModule,
  missingPackage,
  nodeImport,
  notYetNotebookImport,
  observableImport,
  unclearRange,
  urlImport,
  wrongVersion
} from "./messages.ts";
import {satisfiesRange} from "./satisfiesRange.ts";

/** What compilation asks of the disk. */
export interface Installed {
  /** The version of an installed package, by its name; null where it is not installed. */
  resolve(packageName: string): string | null;
  /** Whether a file is there; the path is relative to the notebook's folder, or to the root when it begins with a slash. */
  fileExists(path: string): boolean;
}

/** The specifier that a bundler finds here, for one as written in a cell. */
export function resolveImport(
  specifier: string,
  installed: Installed
): {specifier: string} | {problem: string} {
  if (/^npm:/.test(specifier)) return fromNpm(specifier, installed);
  if (/^jsr:/.test(specifier)) return {problem: jsrImport(specifier, packageOf(specifier.slice(4)).name)};
  if (/^observable:/.test(specifier)) return {problem: observableImport(specifier)};
  if (/^node:/.test(specifier)) return {problem: nodeImport(specifier)};
  if (/^virtual:/.test(specifier)) return {specifier};
  if (/^(\w+:|\/\/)/.test(specifier)) return {problem: urlImport(specifier)};
  if (/^\.{0,2}\//.test(specifier)) return fromFile(specifier, installed);
  const {name} = packageOf(specifier);
  if (name === "nutgraf" || installed.resolve(name) !== null) return {specifier};
  return {problem: missingPackage(specifier, name)};
}

function fromFile(specifier: string, {fileExists}: Installed) {
  const path = specifier.replace(/[?#].*$/, "");
  if (path.endsWith(".html")) return {problem: notYetNotebookImport(specifier)};
  return fileExists(path) ? {specifier} : {problem: missingModule(specifier)};
}

function fromNpm(specifier: string, {resolve}: Installed) {
  const {name, range, path} = packageOf(specifier.slice("npm:".length).replace(/\/\+esm$/, ""));
  const wanted = range ? `${name}@${range}` : name;
  const version = resolve(name);
  if (version === null) return {problem: missingPackage(specifier, wanted)};
  const satisfied = satisfiesRange(version, range);
  if (satisfied === null) return {problem: unclearRange(specifier, range)};
  return satisfied
    ? {specifier: `${name}${path}`}
    : {problem: wrongVersion(specifier, name, version, wanted)};
}

/** `@scope/name@range/path` in its parts. */
function packageOf(specifier: string): {name: string; range: string; path: string} {
  const [, name = specifier, range = "", path = ""] =
    /^((?:@[^/]+\/)?[^/@]+)(?:@([^/]*))?(\/.*)?$/.exec(specifier) ?? [];
  return {name, range, path};
}
