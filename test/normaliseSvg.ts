/** An SVG as text for a snapshot: a line per element, numbers to three decimals. Fails on NaN, undefined and null. */
export function normaliseSvg(svg: SVGSVGElement): string {
  const text = svg.outerHTML;
  const bad = /NaN|undefined|Infinity|\bnull\b/u.exec(text);
  if (bad)
    throw new Error(
      `the drawing says ${bad[0]}: …${text.slice(Math.max(0, bad.index - 80), bad.index + 40)}…`
    );
  return text
    .replace(/-?\d+\.\d{4,}/gu, number => String(Number(Number(number).toFixed(3))))
    .replaceAll("><", ">\n<")
    .trim();
}
