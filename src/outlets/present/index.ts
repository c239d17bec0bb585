export {deckEntry, present, speakerEntry} from "./present.ts";
export {slideProblems} from "./slideProblems.ts";
export {type WrittenDeck, writeDeck} from "./writeDeck.ts";
