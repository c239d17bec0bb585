import type {Run} from "./runMeasured.ts";

/** Seconds that a build of ours spent, by what it said last. */
export interface Phases {
  readonly start: number;
  readonly check: number;
  readonly evaluate: number;
  readonly bundleAndWrite: number;
}

/** Null where the lines of a build are not those that it is known to print. */
export function phases({lines, seconds}: Run): Phases | null {
  const at = (start: string) => lines.find(({text}) => text.startsWith(start))?.at;
  const [checking, evaluating, bundling] = [at("checking "), at("evaluating "), at("bundling ")];
  if (checking === undefined || evaluating === undefined || bundling === undefined) return null;
  return {
    start: checking,
    check: evaluating - checking,
    evaluate: bundling - evaluating,
    bundleAndWrite: seconds - bundling
  };
}
