import type {Config} from "vega-lite";
import {chartFace, textSize} from "./face.ts";
import {ink} from "./ink.ts";

/** Our look for any Vega-Lite spec. Its own config is laid over it. */
export const vegaLiteConfig: Config = {
  background: "transparent",
  padding: 4,
  font: chartFace,
  customFormatTypes: false,
  view: {stroke: null, continuousWidth: 300, continuousHeight: 240},
  axis: {
    domainColor: ink.quiet,
    gridColor: ink.hairline,
    tickColor: ink.hairline,
    labelColor: ink.quiet,
    labelFontSize: textSize.small,
    titleColor: ink.quiet,
    titleFontSize: textSize.small,
    titleFontWeight: 400,
    titlePadding: 8
  },
  axisDiscrete: {labelLimit: 160, labelColor: ink.text, labelFontSize: textSize.label},
  legend: {
    orient: "top",
    labelColor: ink.text,
    labelFontSize: textSize.small,
    titleColor: ink.quiet,
    titleFontSize: textSize.small,
    titleFontWeight: 400,
    symbolStrokeWidth: 2
  },
  header: {
    labelColor: ink.text,
    labelFontSize: textSize.label,
    titleColor: ink.quiet,
    titleFontSize: textSize.small,
    titleFontWeight: 400
  },
  title: {
    color: ink.text,
    subtitleColor: ink.quiet,
    fontSize: textSize.strong,
    subtitleFontSize: textSize.small,
    fontWeight: 600,
    anchor: "start"
  },
  mark: {color: ink.stated, tooltip: null},
  text: {color: ink.text, fontSize: textSize.label},
  rule: {color: ink.quiet},
  range: {category: [...ink.series]}
};
