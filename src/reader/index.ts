import {cards} from "./cards.ts";
import {live} from "./live.ts";
import {markKeys} from "./markKeys.ts";
import {storyInputs} from "./storyInputs.ts";
import {tooltip} from "./tooltip.ts";
import {unitControl} from "./unitControl.ts";

// Deferred: the page is parsed when this runs.
const unit = unitControl(document);
cards(document);
markKeys(document);
tooltip(document);
live(document);
// After what listens for inputs that are used: those that the address sets are.
const inputsArrived = storyInputs(document, unit);
const main = document.querySelector("main");
if (main)
  new MutationObserver(inputsArrived).observe(main, {
    childList: true,
    subtree: true,
    attributeFilter: ["data-input"]
  });
