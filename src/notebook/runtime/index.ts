export {type CellError, cellErrorText} from "./cellError.ts";
export type {AttachedFile, Builtin, Page} from "./page.ts";
export {readerEdition, readerPage, type SiteTables} from "./readerPage.ts";
export {runStory, type Story, type StoryOptions} from "./runStory.ts";
export type {StoryCell, StoryModule} from "./storyCell.ts";
