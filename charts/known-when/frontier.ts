import type {Saying} from "./saying.ts";

/** From a time on, the latest day of which anything had been said; both in milliseconds of UTC. */
export interface Step {
  readonly from: number;
  readonly upTo: number;
}

/** Up to which day anything had been said, as it rose: from the first day on which a claim may have been said. */
export function frontier(sayings: readonly Saying[]): Step[] {
  const known = sayings
    .flatMap(({said, held}) => {
      const from = said?.from ?? said?.to ?? null;
      const upTo = held?.to ?? held?.from ?? null;
      return from === null || upTo === null ? [] : [{from, upTo}];
    })
    .sort((a, b) => a.from - b.from || b.upTo - a.upTo);
  const steps: Step[] = [];
  for (const step of known) {
    const last = steps.at(-1);
    if (!last || step.upTo > last.upTo) steps.push(step);
  }
  return steps;
}
