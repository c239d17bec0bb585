/** A slide, in its own CSS pixels: at 1080p it is shown 1.5 times as large, so that 16 of them are 24 there. */
export const slide = {width: 1280, height: 720, side: 26, top: 22, bottom: 44} as const;

/** What is left for content. */
export const room = {
  width: slide.width - 2 * slide.side,
  height: slide.height - slide.top - slide.bottom
} as const;

/** Nothing on a slide is smaller. */
export const leastText = 16;

/**
 * The widths that a figure's drawing may take on a slide, the widest first: each chooses the drawing that was made for
 * `drawn`, and makes its smallest text, 12 pixels, 16.
 */
export const fits = [
  {drawn: 920, width: 1228},
  {drawn: 680, width: 908},
  {drawn: 480, width: 642},
  {drawn: 320, width: 428}
] as const;

/** Text on slides: `deck.css` sets the same. */
export const text = {
  title: {size: 36, weight: 600, line: 1.15, width: room.width},
  prose: {size: 26, weight: 400, line: 1.4, width: 1080},
  block: {size: 28, weight: 400, line: 1.45, width: room.width - 64},
  figureTitle: {size: 30, weight: 600, line: 1.2, width: room.width},
  figureSubtitle: {size: 20, weight: 400, line: 1.35, width: room.width},
  small: {size: 16, weight: 400, line: 1.4, width: room.width}
} as const;

export type TextKind = keyof typeof text;
