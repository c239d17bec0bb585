export const failed = (message: string) => `failed: ${message}`;
export const inputFailed = (name: string, cell: number, message: string) =>
  `needs "${name}" from cell ${cell}, which failed: ${message}`;
export const notDefined = (name: string) =>
  `needs "${name}", which no cell, built-in or browser defines: define or import it, or correct its spelling`;
export const builtinFailed = (name: string, message: string) =>
  `cannot use the built-in "${name}": ${message}`;
export const unresolved = (seconds: number, names: readonly string[]) =>
  `gave ${names.length ? `"${names.join('", "')}" ` : ""}no value within ${seconds} s: something that it awaits never comes`;
export const inputUnresolved = (name: string, cell: number) =>
  `waits for "${name}" from cell ${cell}, which gave no value`;
export const staleDisplay = () => "display was called by a run of the cell that is over";

export const noEdition = () =>
  "cite, claim, figure and table need the data package, which this page does not bring";
export const noSuchFile = (name: string) =>
  `no file "${name}" belongs to this story: name it by its path from the notebook`;
export const notFetched = (name: string, status: number) =>
  `"${name}" could not be fetched: status ${status}`;
export const notAnImage = (name: string) => `"${name}" could not be shown as an image`;
export const formatNotRead = (name: string, format: string) =>
  `"${name}" cannot be read as ${format} here: save it as CSV or JSON, or import a package that reads it`;
export const typedAuto = () => 'typed: "auto" is not known here: use typed: true';
export const badDot = (message: string) => `the DOT text cannot be drawn: ${message}`;
