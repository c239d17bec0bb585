import {isClaim, type Provenance, provenanceOf} from "../../src/claims/index.ts";
import {type Channel, capitalised, channelValue} from "../../src/figure/index.ts";
import {mixedRows, needsStages, notANumber, notStated, tooFewStages} from "./messages.ts";

export interface FlowOptions {
  /** What rows flow through, from left to right. Of claims, unless told: their document, who speaks, what is measured. */
  readonly stages?: readonly Channel<string | null>[];
  /** What heads each stage. "Document", "Speaker" and "What is measured" of claims, the columns' names of other rows, unless told. */
  readonly headings?: readonly string[];
  /** How much a row adds to the widths; one unless told. */
  readonly value?: Channel<number | null>;
  /** What the widths count, for readers: "claims" of claims, "rows" of others unless told. */
  readonly title?: string;
}

/** A node: one name at one stage. */
export interface FlowNode {
  readonly key: string;
  readonly stage: number;
  readonly name: string;
  /** Whether it stands for rows that name nothing at this stage. */
  readonly isUnstated: boolean;
}

/** What flows from a node to one of the next stage, and the rows that it is made of. */
export interface FlowLink {
  readonly source: FlowNode;
  readonly target: FlowNode;
  /** Its width; 0 where none of its rows has a value. */
  readonly value: number;
  readonly provenance: Provenance | null;
}

export interface Flow {
  readonly headings: readonly string[];
  readonly nodes: readonly FlowNode[];
  /** From the first stage to the last, in the order of the rows. */
  readonly links: readonly FlowLink[];
  readonly unit: string;
  /** How many rows are another wording of what is counted already. */
  readonly reworded: number;
  readonly withoutValue: number;
}

const claimStages: readonly Channel<string | null>[] = ["source.label", "speaker.name", "measure"];
const claimHeadings = ["Document", "Speaker", "What is measured"];

/**
 * Rows as flows from stage to stage. Several wordings of one measurement by one speaker in one document count once, while
 * all of them stay among what a link is made of. Throws where a value is no width.
 */
export function flowOf(rows: readonly object[], options: FlowOptions, locale: string): Flow {
  const claims = rows.filter(isClaim).length;
  if (claims > 0 && claims < rows.length) throw new Error(mixedRows);
  const areClaims = claims > 0;
  const stages = options.stages ?? (areClaims || rows.length === 0 ? claimStages : null);
  if (!stages) throw new Error(needsStages);
  if (stages.length < 2) throw new Error(tooFewStages(stages.length));
  const headings =
    options.headings ??
    (options.stages
      ? stages.map(stage => (typeof stage === "string" ? capitalised(inWords(stage), locale) : ""))
      : claimHeadings);
  const nodes = new Map<string, FlowNode>();
  const counted = new Set<string>();
  const links = new Map<string, {source: FlowNode; target: FlowNode; value: number; rows: object[]}>();
  let [reworded, withoutValue] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const path = stages.map((stage, i) => nodeAt(row, stage, i, index, locale));
    const wording = isClaim(row) && options.value === undefined ? (row.sameAs ?? row.id) : null;
    const way = wording === null ? null : [wording, ...path.map(({key}) => key)].join("\n");
    const isReworded = way !== null && counted.has(way);
    if (way !== null) counted.add(way);
    if (isReworded) reworded++;
    const value = isReworded ? 0 : amountIn(row, index, options.value);
    if (value === null) withoutValue++;
    const kept = path.map(node => {
      const known = nodes.get(node.key) ?? node;
      nodes.set(node.key, known);
      return known;
    });
    for (const [i, target] of kept.slice(1).entries()) {
      const source = kept[i];
      if (!source) continue;
      const key = `${source.key}\n${target.key}`;
      const link = links.get(key) ?? {source, target, value: 0, rows: []};
      link.value += value ?? 0;
      link.rows.push(row);
      links.set(key, link);
    }
  }
  return {
    headings,
    nodes: [...nodes.values()],
    links: [...links.values()]
      .map(({rows: made, ...link}) => ({...link, provenance: provenanceOf(made)}))
      .sort((a, b) => a.source.stage - b.source.stage),
    unit: options.title ?? (areClaims ? "claims" : "rows"),
    reworded,
    withoutValue
  };
}

function nodeAt(
  row: object,
  stage: Channel<string | null>,
  i: number,
  index: number,
  locale: string
): FlowNode {
  const value = channelValue(row, stage, index);
  const isUnstated = value === null || value === undefined || value === "";
  const name = isUnstated ? notStated : String(value);
  const shown = isUnstated || stage !== "measure" ? name : inWords(name);
  return {key: `${i} ${isUnstated ? "" : name}`, stage: i, name: capitalised(shown, locale), isUnstated};
}

function amountIn(row: object, index: number, channel: Channel<number | null> | undefined): number | null {
  if (channel === undefined) return 1;
  const value = channelValue(row, channel, index);
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "number" || !(value >= 0) || !Number.isFinite(value))
    throw new Error(notANumber(index, value));
  return value;
}

const inWords = (name: string): string => (name.split(".").at(-1) ?? name).replaceAll(/[-_]/gu, " ");
