const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

/* The site's files */

export const noRoot = (root: string) => `${root} does not exist: name the folder of your stories with --root`;
export const notJson = (file: string, error: unknown) => `${file} is not JSON: ${reason(error)}`;
export const notAnObject = (file: string, value: unknown) =>
  `${file} holds ${shown(value)}: it should be an object, {…}`;
export const wrongValue = (file: string, key: string, value: unknown, expected: string) =>
  `${file}: "${key}" is ${shown(value)}: it should be ${expected}`;
export const noSuchKey = (file: string, key: string, known: readonly string[]) =>
  `${file}: nothing reads the key "${key}": the keys are ${known.join(", ")}`;
export const noAddress =
  'nutgraf.json names no "site": canonical links, which need the site\'s address, are left out';
export const noNotebook = (file: string) => `${file} has no <notebook> element: skipped`;
export const noNotebooks = (folder: string) =>
  `${folder} holds no notebook (*.html with a <notebook> element)`;
export const noStoriesYet = "No stories yet.";

/* The build's folder */

export const restored = (out: string) =>
  `the last build was stopped while it replaced ${out}: the one before it is back`;
export const outHoldsRoot = (out: string, root: string) =>
  `--out ${out} would replace ${root}, which holds your stories: name a folder of its own`;
export const outIsNoBuild = (out: string) =>
  `--out ${out} holds files that no build wrote (it has no build.json): name a new or an empty folder`;
export const noBuild = (out: string) =>
  `${out} holds no built site (it has no build.json): run nutgraf build first`;

/* The page */

export const skipLabel = "Skip to the content";
export const unitsLabel = "Distances in";
export const allStoriesLabel = "All stories";
export const presentLabel = "Present this story in class, or print the handout";
export const dataLabel = "Get all data (ZIP)";
export const licenceLabel = "Data under";
export const publishedLabel = "Published";
export const asOfLabel = "Page as of";
export const figuresAsOfLabel = "Figures as of their sources";
export const correctionsLabel = "Corrections";
export const noCorrections = "None so far.";
export const correctionsGoTo = "Found a mistake?";
export const documentsLabel = "Documents";
export const undated = "undated";
export const resetLabel = "Back to the starting values";
export const sourcesLabel = "Sources of the figures";

/* The front page */

export const storiesLabel = "Stories";
export const kitLabel = "The kit";
export const dataWords = "Every claim, document and check behind the stories, as tables with a schema.";
export const descriptorLabel = "What the tables hold (JSON)";
export const chartsWords =
  "Each form with an example, the code to paste and the words that it is read aloud in.";
export const howToReadLabel = "How to read the figures";
export const readStated = [
  "As stated",
  "What a document says, in its own unit and with its own caution."
] as const;
export const readMeasured = [
  "As measured",
  "What was computed here; its card gives the inputs and the formula."
] as const;
export const readApproximate = [
  "Hollow",
  "Stated as approximate, or a date worked out from the text."
] as const;
export const readOpen = ["An arrow", "No end was stated: at least, or more than."] as const;
export const readLink = [
  "A dotted line",
  "Leads to who said it, how firmly, when, and in which document."
] as const;

/* The build */

export const checking = (root: string) => `checking the data and notebooks of ${root}`;
export const evaluating = (name: string, at: number, of: number) => `evaluating ${name} (${at} of ${of})`;
export const threadEnded = (story: string, why: string) =>
  `${story}: the thread that evaluates it came to an end (${why}): see what the story keeps in memory, and that nothing in it calls process.exit`;
export const exitCode = (code: number) => `with code ${code}`;
export const bundling = "bundling scripts and styles";
export const built = (out: string, pages: number, seconds: number) =>
  `wrote ${pages} ${pages === 1 ? "page" : "pages"} to ${out} in ${seconds.toFixed(1)} s`;
export const heavyFigure = (story: string, figure: string, weight: number, limit: number) =>
  `${story}: the drawings of the figure ${shown(figure)} weigh ${Math.round(weight / 1000)} kB, which every reader loads: above ${limit / 1000} kB, draw fewer rows, group them, or take a chart that needs no mark for each`;
export const foreign = (file: string, url: string) =>
  `${file} would fetch ${url}: a page may fetch nothing from another host; keep a copy beside the notebook`;
export const cannotFetch = (url: string) =>
  `fetches ${url}, which the build cannot: save it beside the notebook and read it with FileAttachment`;
export const unhandled = (story: string, error: unknown) =>
  `${story}: a promise was rejected and nothing handled it: ${reason(error)}`;
export const failedLater = (file: string, line: number, cell: number, error: unknown) =>
  `${file}:${line} cell ${cell} failed after it had run, where nothing handled it: ${reason(error)}`;
export const noSuchStory = (file: string) => `${file} does not exist or has no <notebook> element`;

export const htlChanged = (file: string) =>
  `${file} is not the Hypertext Literal that src/publish/htlPlugin.ts was written for: see what it does there`;

/* Static or live */

export const cannotBeStatic = (cell: string, does: string) =>
  `${cell} says "static", but it ${does}: take the mark off, or what changes`;
export const readsFixed = (cell: string, does: string) =>
  `${cell} ${does}, so it is live: begin it with a comment that says "static" to keep what the build gave it, or "live" to leave it so`;
export const standIn = (cell: string, does: string) =>
  `${cell} ${does}, which the build cannot know: it is live, and what it shows may be wrong until its script has run`;
export const notInThePage = (cell: string, does: string) =>
  `${cell} ${does}, which the build cannot: it is live, and nothing of that is in the page until its script has run`;

export const liveCells = (page: string, cells: number, live: number) =>
  `${page}: ${cells === 1 ? "1 cell" : `${cells} cells`}, ${live === 0 ? "none" : live} live`;
export const liveCell = (cell: string, why: string) => `  cell ${cell}  ${why}`;

/* The servers */

export const serving = (url: string) => `stories are at ${url} (stop with Ctrl+C)`;
export const portTaken = (port: number, next: number) => `port ${port} is taken: using ${next}`;
export const noFreePort = (port: number) => `no port from ${port} on is free: name one with --port`;
export const noSuchPage = (path: string) => `there is no page at ${path}`;

/** What went wrong, without a stack. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
