import type {Source} from "../claims/index.ts";
import type {DataPackage} from "../tables/index.ts";

/** The documents of a data package that a story's HTML names: on its cards, in the source lines of its figures. */
export function documentsIn(tables: DataPackage | null, html: string): Source[] {
  return [...(tables?.sources.values() ?? [])].filter(({label}) => html.includes(asText(label)));
}

/** As a browser writes it between tags. */
const asText = (label: string): string =>
  label
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00a0", "&nbsp;");
