import type {Bundle} from "./bundle.ts";
import type {CheckedSite} from "./checkSite.ts";
import type {EvaluatedStory} from "./evaluateStory.ts";
import type {EvaluatedChart} from "./gallery/index.ts";
import type {SitePages} from "./sitePages.ts";

/** A site whose pages are written, as far as other outlets need it. */
export interface BuiltSite {
  readonly checked: CheckedSite;
  /** By the story's name. */
  readonly evaluated: ReadonlyMap<string, EvaluatedStory>;
  /** The gallery's. */
  readonly charts: readonly EvaluatedChart[];
  readonly bundle: Bundle;
  readonly pages: SitePages;
  /** The path that the site will be served from, from slash to slash. */
  readonly base: string;
  readonly log: (line: string) => void;
}
