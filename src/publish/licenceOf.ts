import type {DataPackage} from "../tables/index.ts";

/** What a data package may be used under. */
export interface Licence {
  readonly name: string;
  /** Its text's address; null where the package names none. */
  readonly url: string | null;
}

/** The first licence that a data package names; null for none. */
export function licenceOf(tables: DataPackage | null): Licence | null {
  const [licence] = tables?.descriptor?.licenses ?? [];
  const name = licence?.name ?? licence?.title ?? licence?.path;
  return name ? {name: name.replaceAll("-", " "), url: licence?.path ?? null} : null;
}
