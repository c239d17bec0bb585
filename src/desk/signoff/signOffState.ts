import type {DataPackage, Problem} from "../../tables/index.ts";
import {rowProblem} from "../rowProblem.ts";
import {claimHash} from "./claimHash.ts";
import {expired, expiredState, noSuchClaim, signed, unsigned} from "./messages.ts";
import type {SignOff, SignOffs} from "./signOff.ts";

/** Whether somebody checked a claim as it stands now. */
export interface SignOffState {
  readonly state: "signed" | "expired" | "unsigned";
  /** The newest sign-off that the state rests on; null for none. */
  readonly by: SignOff | null;
  /** What to sign. */
  readonly hash: string;
}

/** The state of every claim of a package, by id. One sign-off of the row as it stands makes a claim signed. */
export function signOffStates(pkg: DataPackage, {rows}: SignOffs): ReadonlyMap<string, SignOffState> {
  const claims = [...pkg.tables.values()].filter(({kind}) => kind === "claims").flatMap(table => table.rows);
  return new Map(
    claims.map(({values}) => {
      const hash = claimHash(values);
      const id = String(values["id"]);
      const mine = rows
        .filter(({claim}) => claim === id)
        .toSorted((a, b) => (a.signedOn < b.signedOn ? 1 : -1));
      const current = mine.find(signOff => signOff.hash === hash);
      const state = current ? "signed" : mine.length > 0 ? "expired" : "unsigned";
      return [id, {state, by: current ?? mine[0] ?? null, hash}];
    })
  );
}

export function stateWords({state, by}: SignOffState): string {
  if (state === "unsigned" || by === null) return unsigned;
  return (state === "signed" ? signed : expiredState)(by.signedBy, by.signedOn);
}

/**
 * What is wrong with sign-offs: the table's own problems, claims that do not exist, and, as warnings, claims that changed after
 * the newest of their sign-offs and have none of the row as it stands.
 */
export function signOffProblems(pkg: DataPackage, signOffs: SignOffs): readonly Problem[] {
  const states = signOffStates(pkg, signOffs);
  const faults = signOffs.rows.flatMap((signOff): Problem[] => {
    const {claim, row, signedBy, signedOn} = signOff;
    const state = states.get(claim);
    if (!state) return [rowProblem(signOffs, row, "claim", noSuchClaim(claim))];
    if (state.state !== "expired" || state.by !== signOff) return [];
    return [rowProblem(signOffs, row, "hash", expired(claim, signedBy, signedOn, state.hash), "warning")];
  });
  return [...signOffs.problems, ...faults];
}
