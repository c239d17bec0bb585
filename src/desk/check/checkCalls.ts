import {words} from "../../claims/index.ts";
import type {Cell} from "../../notebook/index.ts";
import {agrees} from "./agrees.ts";
import type {Finding} from "./finding.ts";
import type {Known} from "./known.ts";
import * as messages from "./messages.ts";
import {nearestId} from "./nearestId.ts";
import {placeInCell} from "./place.ts";
import {
  isWrittenOut,
  nodeAt,
  nodesAt,
  nodesIn,
  pathOf,
  propertyOf,
  type SyntaxNode,
  stringOf
} from "./syntax.ts";

type Report = (node: SyntaxNode, finding: Pick<Finding, "rule" | "message" | "fix">) => void;

/** What a cell's calls of `cite`, `claim`, `measured`, `reference` and `figure` name that is not there. */
export function checkCalls(file: string, cell: Cell, tree: SyntaxNode, known: Known): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (node, finding) =>
    findings.push({...placeInCell(file, cell, node.start), severity: "error", ...finding});
  for (const call of nodesIn(tree)) {
    if (call.type !== "CallExpression") continue;
    const path = pathOf(nodeAt(call, "callee"));
    const [first, second] = nodesAt(call, "arguments");
    const id = stringOf(first);
    if (path === "figure") checkFigure(call, second, report);
    if (!first || id === null) continue;
    if (path === "cite" || path === "claim" || path === "measured") checkClaim(first, id, known, report);
    if (path === "cite") checkWords(id, propertyOf(second, "as"), known, report);
    if (path === "measured") checkMeasurement(first, id, known, report);
    if (path === "reference" && !known.referenceIds.has(id)) {
      const fix = hint(id, known.referenceIds) ?? messages.addReference;
      report(first, {rule: "no-such-reference", message: messages.noSuchReference(id), fix});
    }
  }
  return findings;
}

function checkClaim(node: SyntaxNode, id: string, {claimIds}: Known, report: Report): void {
  if (claimIds.has(id)) return;
  const fix = hint(id, claimIds) ?? messages.addClaim;
  report(node, {rule: "no-such-claim", message: messages.noSuchClaim(id), fix});
}

function checkMeasurement(node: SyntaxNode, id: string, {claimIds, checks}: Known, report: Report): void {
  if (!claimIds.has(id) || checks.get(id)?.some(({isMeasurement}) => isMeasurement)) return;
  report(node, {rule: "no-measurement", message: messages.noMeasurement(id), fix: messages.runMeasure});
}

/** `cite("id", {as: "three or four"})`: other words, the same number. */
function checkWords(id: string, as: SyntaxNode | null, {claims}: Known, report: Report): void {
  const said = stringOf(as);
  const claim = claims.get(id);
  if (!as || said === null || !claim || agrees(claim.quantity, said)) return;
  const message = messages.wordsDiffer(said, id, words(claim.quantity));
  report(as, {rule: "words-differ", message, fix: messages.useItsWords});
}

function checkFigure(call: SyntaxNode, options: SyntaxNode | undefined, report: Report): void {
  if (options !== undefined && !isWrittenOut(options)) return;
  const takeaway = propertyOf(options, "takeaway");
  if (takeaway !== null && stringOf(takeaway)?.trim() !== "") return;
  const id = stringOf(propertyOf(options, "id")) ?? "";
  report(call, {rule: "no-takeaway", message: messages.noTakeaway(id), fix: messages.addTakeaway});
}

function hint(id: string, known: ReadonlySet<string>): string | null {
  const near = nearestId(id, known);
  return near === null ? null : messages.didYouMean(near);
}
