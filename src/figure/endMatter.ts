import {cardId} from "./cardId.ts";
import {claimCard} from "./claimCard.ts";
import {dataFile} from "./dataFile.ts";
import type {EndMatter} from "./edition.ts";
import {rowCard} from "./rowCard.ts";

/** Cards and files as they are made at build, and in a reader's browser once something new is asked for. */
export const endMatter: EndMatter = {
  claimCard: (edition, claim) => {
    const known = typeof claim === "string" ? edition.claims.get(claim) : claim;
    return known ? claimCard(edition, known, cardId(known)) : null;
  },
  rowCard,
  dataFile: (edition, table) => dataFile(table, edition.claims)
};
