/** The story that figures are of. */
export interface FiguresOf {
  /** Its name: "convoy". */
  readonly story: string;
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The unit that readers first see lengths in. */
  readonly unit: "km" | "mi";
  /** Its page's own address; null where the site has none. */
  readonly page: string | null;
  /** Who publishes it. */
  readonly credit: string;
  /** The id of the figure that its link is previewed with; null where it names none. */
  readonly preview: string | null;
}

/**
 * What a module for `BuildOptions.drawOutlets` exports under this name: makes files, by their paths below the site's index
 * ("images/convoy/days.svg"), out of a story's figures while they stand on the page of the build, at the story's time and in
 * its language. Leaves the figures as they are.
 */
export type DrawOutlets = (
  figures: readonly Element[],
  of: FiguresOf
) => Promise<ReadonlyMap<string, string | Uint8Array>>;

export interface DrawingModule {
  readonly drawOutlets: DrawOutlets;
}
