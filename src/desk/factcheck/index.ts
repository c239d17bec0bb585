export type {StoryHtml} from "./appearance.ts";
export {factcheckRows} from "./factcheckRows.ts";
export {noData, sheetWritten} from "./messages.ts";
export {sheetCsv} from "./sheetCsv.ts";
export {type Sheet, sheetHtml} from "./sheetHtml.ts";
export type {SheetRow} from "./sheetRow.ts";
export {writeSheet} from "./writeSheet.ts";
