import type {Fault} from "./checkFigure.ts";
import type {Known} from "./known.ts";
import * as messages from "./messages.ts";
import {nearestId} from "./nearestId.ts";

/** What is wrong with a claim that a story draws or cites. */
export function checkUse(id: string, {claims, claimIds, sourceIds, checks, supersededBy}: Known): Fault[] {
  const faults: Fault[] = [];
  const report = (rule: Fault["rule"], message: string, fix: string) =>
    faults.push({rule, severity: "error", message, fix});
  const claim = claims.get(id);
  if (!claim) {
    const near = claimIds.has(id) ? null : nearestId(id, claimIds);
    const fix = near === null ? messages.addClaim : messages.didYouMean(near);
    report("no-such-claim", messages.noSuchClaim(id), fix);
    return faults;
  }
  if (!sourceIds.has(claim.source.id)) report("no-source", messages.noSource(id), messages.addSource);
  const differing = checks.get(id)?.find(({verdict}) => verdict === "differs");
  if (differing && !claim.note?.trim()) {
    report("differs-unexplained", messages.differs(id, differing.detail), messages.addNote);
  }
  const newer = supersededBy.get(id);
  if (newer !== undefined) report("superseded", messages.superseded(id, newer), messages.useInstead(newer));
  return faults;
}
