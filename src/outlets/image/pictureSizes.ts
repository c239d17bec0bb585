/** A picture's size, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The sizes that each figure is drawn at: square, portrait, link preview, slide. */
export const pictureSizes: readonly PictureSize[] = [
  {width: 1080, height: 1080},
  {width: 1080, height: 1350},
  {width: 1200, height: 675},
  {width: 1920, height: 1080}
];

/** What a story's link is previewed with. */
export const previewSize: PictureSize = {width: 1200, height: 675};

/** A size in file names and options: "1200x675". */
export const sizeName = ({width, height}: PictureSize): string => `${width}x${height}`;

/** The least that text may measure in a picture, in pixels: what a phone shows at a third of its size, or a projector across a room. */
export function leastText({width}: PictureSize): number {
  return width >= 1920 ? 24 : 22;
}
