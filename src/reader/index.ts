import {cards} from "./cards.ts";
import {live} from "./live.ts";
import {markKeys} from "./markKeys.ts";
import {sortTable} from "./sortTable.ts";
import {tooltip} from "./tooltip.ts";
import {unitControl} from "./unitControl.ts";

// Deferred: the page is parsed when this runs.
unitControl(document);
cards(document);
markKeys(document);
sortTable(document);
tooltip(document);
live(document);
