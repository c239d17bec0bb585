import {cards} from "./cards.ts";
import {markKeys} from "./markKeys.ts";
import {tooltip} from "./tooltip.ts";
import {unitControl} from "./unitControl.ts";

// Deferred: the page is parsed when this runs.
unitControl(document);
cards(document);
markKeys(document);
tooltip(document);
