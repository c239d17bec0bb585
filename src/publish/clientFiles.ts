import {join} from "node:path";

/** The folder of Nutgraf itself. */
export const packageRoot = join(import.meta.dirname, "../..");

const source = (path: string) => join(packageRoot, "src", path);

/* What runs in browsers, each an entry of its own. */
export const authorFile = source("author/author.ts");
export const runtimeFile = source("notebook/runtime/index.ts");
export const takeOverFile = source("notebook/runtime/takeOver.ts");
export const lookFile = source("publish/look/index.css");
/** Loaded by the gallery's pages, after the look. */
export const galleryLookFile = source("publish/look/gallery.css");
/** Runs before the first paint. */
export const unitFile = source("reader/unit.ts");
/** Runs when the page is read. */
export const readerFile = source("reader/index.ts");
/** What a page's address sets of its inputs, for pages that show some of a story elsewhere. */
export const chosenStateFile = source("reader/chosenState.ts");
/** Loaded before the reader's, by pages that have steps, or links that make marks stand out. */
export const guideFile = source("reader/guide.ts");
/** Loaded by pages that have a table to sort and search. */
export const tablesFile = source("reader/tables.ts");
/** Loaded, with its look, by pages that have a block of a lesson. */
export const lessonFile = source("reader/lesson/index.ts");
export const lessonLookFile = source("publish/look/lesson.css");

/** What the modules of tables are made with. */
export const claimsFile = source("claims/index.ts");

export const publicInterface = source("index.ts");
export const chartsFile = join(packageRoot, "charts/index.ts");
