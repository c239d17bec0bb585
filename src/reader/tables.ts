import {sortTable} from "./sortTable.ts";

// Deferred: the page is parsed when this runs. Live cells bring tables later.
sortTable(document);
const main = document.querySelector("main");
if (main) new MutationObserver(() => sortTable(document)).observe(main, {childList: true, subtree: true});
