import type {ScaleTime} from "d3-scale";
import type {Days, Saying} from "./saying.ts";

/** Where a claim's mark stands: a point, and the stretches that its times may lie in, in pixels. */
export interface PlacedSaying {
  readonly saying: Saying;
  readonly x: number;
  readonly y: number;
  /** The left and right ends of when it was said, and the upper and lower of when it held. */
  readonly across: readonly [number, number];
  readonly down: readonly [number, number];
}

/**
 * Where claims stand on two scales of time. Those of the same times are spread over what the times leave open, for no one
 * knows where within a day they belong.
 */
export function placesOf(
  sayings: readonly Saying[],
  said: ScaleTime<number, number>,
  held: ScaleTime<number, number>
): PlacedSaying[] {
  const inDay = sharesOf(sayings, ({claim}) => `${claim.saidOn}`);
  const inCell = sharesOf(sayings, ({claim}) => `${claim.saidOn} ${claim.asOf}`);
  const [left = 0, right = 0] = said.range();
  const [foot = 0, head = 0] = held.range();
  return sayings.flatMap(saying => {
    const {said: saidDays, held: heldDays} = saying;
    if (!saidDays || !heldDays) return [];
    const across = ends(saidDays, said, [left, right]);
    const down = ends(heldDays, held, [foot, head]);
    return [
      {
        saying,
        across,
        down,
        x: between(across, inDay.get(saying)),
        y: between(down, inCell.get(saying))
      }
    ];
  });
}

/** How far along the stretch that claims share each of them stands: of two, one a third and one two thirds. */
function sharesOf(sayings: readonly Saying[], key: (saying: Saying) => string): Map<Saying, number> {
  const groups = [...Map.groupBy(sayings, key).values()];
  return new Map(
    groups.flatMap(group => group.map((saying, index) => [saying, (index + 1) / (group.length + 1)] as const))
  );
}

const between = ([from, to]: readonly [number, number], share = 0.5): number => from + share * (to - from);

function ends(
  {from, to}: Days,
  scale: ScaleTime<number, number>,
  open: readonly [number, number]
): [number, number] {
  return [from === null ? open[0] : scale(from), to === null ? open[1] : scale(to + 1)];
}
