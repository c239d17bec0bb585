/** The widths, in CSS pixels, at which figures are drawn for readers; `look/figure.css` shows the widest that fits. */
export const drawnWidths = [320, 480, 680, 920] as const;

/** The widest of them that fits a width, which it is scaled up to; the narrowest where none does. */
export function drawnWidth(width: number): number {
  return drawnWidths.findLast(each => each <= width) ?? drawnWidths[0];
}
