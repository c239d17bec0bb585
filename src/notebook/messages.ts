/** A file without a notebook is skipped, not an error. */
export const noNotebook = (file: string) => `${file} holds no <notebook>: skipped`;

export const idUsedTwice = (written: string, given: number) =>
  `has the id "${written}" of an earlier cell: it is cell ${given} here; give it an id of its own`;
export const idIsNotWhole = (written: string, given: number) =>
  `has the id "${written}", which is not a whole number above 0: it is cell ${given} here`;
export const unknownCellType = (type: string) =>
  `has the type "${type}", which no kind of cell has: use module, text/x-typescript, text/markdown, text/html, application/x-tex or text/vnd.graphviz`;
export const unendedCell = () => "never ends: write </script> after it";
export const cannotSave = (id: number) =>
  `cell ${id} cannot be saved: its source would swallow what follows it in the file; take <!-- and <script apart`;

const kinds = new Map([
  ["sql", "a SQL"],
  ["node", "a Node"],
  ["python", "a Python"],
  ["r", "an R"]
]);
export const notYetKind = (mode: string) =>
  `is ${kinds.get(mode) ?? mode} cell, which is not run yet: save its result as a file and read it with FileAttachment, or import it as a CSV table`;
export const notYetNotebookImport = (specifier: string) =>
  `imports the notebook "${specifier}", which is not possible yet: move what both need to a module and import that`;

export const syntaxProblem = (message: string) => `does not parse: ${message}`;
export const reassigns = (name: string) =>
  `assigns "${name}", which belongs to another cell: change it there, or make it a Mutable`;
export const exportsSomething = () =>
  "exports: a cell's names are already visible to all cells; take the word export away";
export const dynamicAttachment = (feature: string) =>
  `gives ${feature} a computed name: write the name as a plain string, so that the file can be published`;
export const taggedObservable = () =>
  "is an Observable JavaScript cell with a tag: make it a Markdown or HTML cell";

export const missingAttachment = (name: string) =>
  `reads "${name}", but no such file is there: paths start at the notebook's folder`;
export const attachmentUrl = (name: string) =>
  `reads "${name}" from another host: save the file beside the notebook and name it by its path`;

export const urlImport = (specifier: string) =>
  `imports "${specifier}" from another host: install the package (npm install …) and import it by name`;
export const jsrImport = (specifier: string, name: string) =>
  `imports "${specifier}" from JSR: install it with npx jsr add ${name}, then import "${name}"`;
export const observableImport = (specifier: string) =>
  `imports "${specifier}" from observablehq.com: copy what it defines into a cell or a module here`;
export const nodeImport = (specifier: string) => `imports "${specifier}", which browsers do not have`;
export const computedImport = () => "imports a computed name: write the name as a plain string";
export const missingModule = (specifier: string) =>
  `imports "${specifier}", but no such file is there: paths start at the notebook's folder`;
export const missingPackage = (name: string, wanted: string) =>
  `imports "${name}", which is not installed: npm install ${wanted}`;
export const wrongVersion = (specifier: string, name: string, installed: string, wanted: string) =>
  `imports "${specifier}", but ${name} ${installed} is installed: npm install ${wanted}`;
export const unclearRange = (specifier: string, range: string) =>
  `imports "${specifier}", whose range "${range}" is not understood: write it as 7, 7.9, ^7.9.0, ~7.9.0 or 7.9.0`;

export const definedTwice = (name: string, first: number) =>
  `defines "${name}", which cell ${first} defines too: rename one of them`;
export const circular = (path: readonly string[]) =>
  `waits for itself: ${path.join(" → ")}; move what both need to a cell of its own`;

export const notBundled = (name: string, install: string) =>
  `uses "${name}", which is not among the built-in names here: ${install}`;
export const importInstead = (name: string, clause: string, packageName: string) =>
  `npm install ${packageName}, then import ${clause} from "${packageName}" and use it as ${name}`;
export const noSampleData = () => "save the sample data as a file and read it with FileAttachment";
export const noDatabase = () => "save the query's result as a file and read it with FileAttachment";
export const noSecret = () => "a published page can keep no secret";
