/**
 * The colours that charts draw with, as CSS variables: one SVG serves light, dark, print and forced colours.
 * Their values are in `src/publish/look/ink.css`. `stated` and `measured` mean the same on every chart:
 * what somebody claimed, and what was computed from places and borders.
 */
export const ink = {
  /** Text and axes' titles. */
  text: "var(--ink)",
  /** Secondary text: tick labels, notes. */
  quiet: "var(--ink-quiet)",
  /** Gridlines and hairlines. */
  hairline: "var(--ink-hairline)",
  /** What lies behind the drawing; the fill of hollow marks. */
  paper: "var(--paper)",
  /** As stated: claims. */
  stated: "var(--ink-stated)",
  /** As measured: computed values. */
  measured: "var(--ink-measured)",
  /** Marks that are there for comparison. */
  muted: "var(--ink-muted)",
  land: "var(--ink-land)",
  /** Land that the story is not about. */
  landFar: "var(--ink-land-far)",
  water: "var(--ink-water)",
  border: "var(--ink-border)",
  /** Neutral hues that tell series apart, to be doubled by shape or label. */
  series: [
    "var(--ink-series-1)",
    "var(--ink-series-2)",
    "var(--ink-series-3)",
    "var(--ink-series-4)",
    "var(--ink-series-5)",
    "var(--ink-series-6)"
  ]
} as const;

export type Ink = typeof ink;
