import {type LabelStyle, rootText} from "./label.ts";
import {svg} from "./svg.ts";

/** A line of text at a place, in a style. */
export interface LabelLine {
  readonly text: string;
  readonly style: LabelStyle;
}

/**
 * Lines of text, those of one style in a group that says it once for all of them: of thousands, each says only where it
 * stands. Hidden from screen readers as `label` is.
 */
export function labelGroups(document: Document, lines: readonly LabelLine[]): SVGGElement[] {
  const styles = Map.groupBy(
    lines,
    ({style: {size, weight, fill, anchor, halo}}) => `${size},${weight},${fill},${anchor},${halo}`
  );
  return [...styles.values()].map(of => {
    const {size, weight = 400, fill, anchor = "start", halo = false} = of[0]?.style ?? {};
    return svg(
      document,
      "g",
      {
        class: halo ? "halo" : null,
        "text-anchor": anchor === "start" ? null : anchor,
        "font-size": size === rootText["font-size"] ? null : size,
        "font-weight": weight === 400 ? null : weight,
        fill: fill === rootText.fill ? null : fill,
        "aria-hidden": "true"
      },
      ...of.map(({text, style: {x, y, class: className}}) =>
        svg(document, "text", {x: x === 0 ? null : x, y, class: className}, text)
      )
    );
  });
}
