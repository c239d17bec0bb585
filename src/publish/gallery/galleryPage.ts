import type {Licence} from "../licenceOf.ts";
import type {PageAssets} from "../page.ts";
import type {SiteConfig} from "../siteConfig.ts";

/** What all pages of a gallery have in common. */
export interface GalleryPage {
  readonly config: SiteConfig;
  readonly hasData: boolean;
  readonly licence?: Licence | null;
  /** The content security policy; null for development. */
  readonly policy: string | null;
  readonly assets: PageAssets;
}

/** "claim-ladder" as a heading: "Claim ladder". */
export function heading(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;
}

/** The id of a family's section on the gallery's index. */
export const familyId = (family: string): string => family.replaceAll(" ", "-");
