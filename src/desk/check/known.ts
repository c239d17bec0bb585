import type {Claim} from "../../claims/index.ts";
import type {DataPackage, Table} from "../../tables/index.ts";

/** A row of checks.csv, as far as it is looked at here. */
export interface CheckRow {
  readonly verdict: string;
  readonly detail: string;
  /** Whether something was computed that the claim can be held against. */
  readonly isMeasurement: boolean;
}

/** What the data package knows. */
export interface Known {
  /** Sound claims. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** The ids of all claims, those at fault among them. */
  readonly claimIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
  readonly referenceIds: ReadonlySet<string>;
  /** By claim. */
  readonly checks: ReadonlyMap<string, readonly CheckRow[]>;
  /** By the claim that is replaced. */
  readonly supersededBy: ReadonlyMap<string, string>;
}

type Package = Pick<DataPackage, "claims" | "sources" | "tables">;

/** Null stands for a site without tables. */
export function knownOf(pkg: Package | null): Known {
  const tables = [...(pkg?.tables.values() ?? [])];
  const claims = pkg?.claims ?? new Map<string, Claim>();
  const checks = tables
    .filter(({kind}) => kind === "checks")
    .flatMap(({rows}) => rows.map(({values}) => values))
    .map(({claim, verdict, detail, computed}) => ({
      claim: String(claim),
      verdict: String(verdict),
      detail: String(detail ?? ""),
      isMeasurement: typeof computed === "number" && verdict !== "not_comparable"
    }));
  return {
    claims,
    claimIds: new Set([...claims.keys(), ...idsOf(tables, "claims")]),
    sourceIds: new Set([...(pkg?.sources.keys() ?? []), ...idsOf(tables, "sources")]),
    referenceIds: idsOf(tables, "references"),
    checks: Map.groupBy(checks, ({claim}) => claim),
    supersededBy: new Map(
      [...claims.values()].flatMap(({id, supersedes}) =>
        supersedes === null ? [] : [[supersedes, id] as const]
      )
    )
  };
}

function idsOf(tables: readonly Table[], kind: Table["kind"]): ReadonlySet<string> {
  return new Set(
    tables
      .filter(table => table.kind === kind)
      .flatMap(({rows}) => rows.map(({values}) => String(values["id"])))
  );
}
