import type {Claim} from "../claims/index.ts";
import {columnWords} from "./columnWords.ts";

/** What a claim is of: "Distance to border (build up); from place klintsy; to place ukraine russia border". */
export function claimSubject({measure, about, topic}: Claim): string {
  const told = Object.entries(topic).filter(([, value]) => value !== null && value !== "unstated");
  const parts = told.map(
    ([column, value]) => `${columnWords(column).toLowerCase()} ${columnWords(String(value)).toLowerCase()}`
  );
  return [`${columnWords(measure)} (${columnWords(about).toLowerCase()})`, ...parts].join("; ");
}
