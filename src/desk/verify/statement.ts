import type {DataPackage, Table, TypedRow} from "../../tables/index.ts";

/** A row that says where in a document it was found: of a claim table or of the events. */
export interface Statement {
  readonly kind: "claim" | "event";
  readonly table: Table;
  readonly row: TypedRow;
  /** The document's id. */
  readonly source: string;
  readonly paragraph: number;
  /** As the document states it. */
  readonly phrase: string;
}

/** Table by table, in the order of the rows. A row without a source, paragraph or phrase is no statement. */
export function statementsOf({tables}: DataPackage): readonly Statement[] {
  return [...tables.values()].flatMap(table => {
    const kind = table.kind === "claims" ? "claim" : table.kind === "events" ? "event" : null;
    if (kind === null) return [];
    return table.rows.flatMap((row): Statement[] => {
      const {source, paragraph, as_stated: phrase} = row.values;
      const isStated =
        typeof source === "string" && typeof paragraph === "number" && typeof phrase === "string";
      return isStated ? [{kind, table, row, source, paragraph, phrase}] : [];
    });
  });
}
