/** The typeface of charts: its file's advances are what `measureText` adds up. */
export const chartFace = '"Nutgraf Sans", "IBM Plex Sans", system-ui, sans-serif';

/** Sizes in CSS pixels; nothing in a chart is smaller than `small`. */
export const textSize = {small: 12, label: 13, strong: 14} as const;

export type Weight = 400 | 600;
