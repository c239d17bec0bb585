/**
 * What axe-core does not look at, of the charts on a page as a browser lays it out and colours it. Runs in the page: it
 * may use nothing from outside itself. Returns what is wrong, a line each. `roomless` are the charts whose marks may be
 * closer to each other than targets should be: the rows of their tables lead to the same cards.
 */
export function accessProblems(roomless: readonly string[]): string[] {
  const problems: string[] = [];
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  if (!canvas) return ["no canvas to read colours with"];

  type Rgba = readonly [number, number, number, number];
  const known = new Map<string, Rgba>();
  const rgba = (colour: string): Rgba => {
    const found = known.get(colour);
    if (found) return found;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const read: Rgba = [r, g, b, a / 255];
    known.set(colour, read);
    return read;
  };
  const over = ([r, g, b, a]: Rgba, [br, bg, bb]: Rgba, alpha: number): Rgba => {
    const t = a * alpha;
    return [r * t + br * (1 - t), g * t + bg * (1 - t), b * t + bb * (1 - t), 1];
  };
  const luminance = ([r, g, b]: Rgba): number => {
    const [x, y, z] = [r, g, b].map(channel => {
      const c = channel / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
  };
  const contrast = (a: Rgba, b: Rgba): number => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  const opacityOf = (element: Element, chart: Element): number => {
    let opacity = 1;
    for (let at: Element | null = element; at && at !== chart; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  };
  /** A paint as a colour on a background; that of a pattern's first stroke or fill. Null for none. */
  const painted = (element: Element, kind: "fill" | "stroke", below: Rgba, opacity: number): Rgba | null => {
    const style = getComputedStyle(element);
    const paint = style[kind];
    if (paint === "none" || (kind === "stroke" && Number.parseFloat(style.strokeWidth) === 0)) return null;
    const alpha = opacity * Number(kind === "fill" ? style.fillOpacity : style.strokeOpacity);
    const [, pattern] = /url\("?#([^")]+)/u.exec(paint) ?? [];
    if (!pattern) return over(rgba(paint), below, alpha);
    const within = document.getElementById(pattern)?.querySelectorAll("path, line, rect, circle, stop") ?? [];
    const seen = [...within].flatMap(each => {
      if (each.localName !== "stop")
        return [painted(each, "stroke", below, alpha), painted(each, "fill", below, alpha)];
      const {stopColor, stopOpacity} = getComputedStyle(each);
      return [over(rgba(stopColor), below, alpha * Number(stopOpacity))];
    });
    const firmest = seen
      .filter(colour => colour !== null)
      .sort((a, b) => contrast(b, below) - contrast(a, below));
    return firmest[0] ?? null;
  };

  const said = (element: Element) =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 60);
  const texts = (ids: string | null) =>
    (ids ?? "")
      .split(/\s+/u)
      .filter(Boolean)
      .map(id => document.getElementById(id)?.textContent?.trim() ?? "");

  for (const image of document.querySelectorAll('[role="img"]'))
    if (image.querySelector("a[href], button, input, select, textarea, [tabindex]"))
      problems.push(`something in role="img" takes the focus: ${image.outerHTML.slice(0, 80)}`);

  for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) {
    const table = figure.querySelector("table.data");
    const rows = table?.querySelectorAll("tbody tr").length ?? -1;
    if (!table) problems.push(`${figure.id} has no table`);
    else {
      if (!table.querySelector("caption")?.textContent?.trim())
        problems.push(`${figure.id}: its table has no caption`);
      const unscoped = [...table.querySelectorAll("th")].filter(th => !th.hasAttribute("scope")).length;
      if (unscoped) problems.push(`${figure.id}: ${unscoped} headers of its table have no scope`);
    }
    for (const chart of figure.querySelectorAll<SVGSVGElement>("svg.chart")) {
      if (!chart.checkVisibility()) continue;
      const where = `${figure.id} at ${chart.getAttribute("width")}`;
      const tell = (problem: string) => problems.push(`${where}: ${problem}`);
      if (chart.getAttribute("role") !== "graphics-document") tell("its root is no graphics-document");
      const names = texts(chart.getAttribute("aria-labelledby"));
      const descriptions = texts(chart.getAttribute("aria-describedby"));
      if (names.length === 0 || names.includes("")) tell("has no name");
      if (descriptions.length < 2 || descriptions.includes("")) tell("has no description");
      const marks = [...chart.querySelectorAll<SVGGraphicsElement>('.mark, [role="graphics-symbol"]')];
      if (rows !== marks.length) tell(`${marks.length} marks, but ${rows} table rows`);
      const unnamed = marks.filter(mark => !mark.getAttribute("aria-label")?.trim()).length;
      if (unnamed) tell(`${unnamed} marks have no name`);
      const stops = chart.querySelectorAll('a[href]:not([tabindex="-1"]), [tabindex="0"]').length;
      if (stops !== Math.min(1, marks.length)) tell(`${stops} tab stops`);

      const paper = rgba(getComputedStyle(document.documentElement).backgroundColor);
      const shapes = [
        ...chart.querySelectorAll<SVGGeometryElement>("path, rect, circle, ellipse, polygon, line, polyline")
      ].filter(shape => !shape.closest("defs, clipPath, mask, pattern") && shape.checkVisibility());
      const boxes = new Map(shapes.map(shape => [shape, shape.getBoundingClientRect()]));
      /** The colour under a point, of what is painted before an element and is no part of it. */
      const below = (x: number, y: number, element: Element, whole: Element): Rgba => {
        let colour = paper;
        for (const shape of shapes) {
          if (!(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
          const box = boxes.get(shape);
          if (!box || x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
          // A mark that overlaps another is told from it by the edge of either.
          if (whole !== chart && shape.closest(".mark")) continue;
          const {fill} = getComputedStyle(shape);
          if (fill === "none") continue;
          const matrix = shape.getScreenCTM()?.inverse();
          if (!matrix || !shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix))) continue;
          const seen = painted(shape, "fill", colour, opacityOf(shape, chart));
          if (seen && !/url/u.test(fill)) colour = seen;
        }
        return colour;
      };

      const poorTexts = new Set<Element>();
      for (const text of chart.querySelectorAll<SVGTextElement>("text")) {
        if (!text.textContent?.trim() || !text.checkVisibility()) continue;
        const box = text.getBoundingClientRect();
        const style = getComputedStyle(text);
        const scale = Math.hypot(text.getScreenCTM()?.a ?? 1, text.getScreenCTM()?.b ?? 0);
        const size = Number.parseFloat(style.fontSize) * scale;
        if (size < 11.9) tell(`"${said(text)}" is ${size.toFixed(1)} pixels high`);
        const isHaloed = /^stroke/u.test(style.paintOrder) && style.stroke !== "none";
        const behind = isHaloed
          ? rgba(style.stroke)
          : below((box.left + box.right) / 2, (box.top + box.bottom) / 2, text, chart);
        const colour = painted(text, "fill", behind, opacityOf(text, chart));
        const ratio = colour ? contrast(colour, behind) : 1;
        if (ratio >= 4.5) continue;
        poorTexts.add(text);
        tell(`"${said(text)}" has a contrast of ${ratio.toFixed(2)}`);
      }

      for (const mark of marks) {
        const box = mark.getBoundingClientRect();
        const own = shapes.filter(shape => mark.contains(shape));
        const isPainted = (shape: Element) => {
          const {fill, stroke, fillOpacity, strokeOpacity} = getComputedStyle(shape);
          return (
            (fill !== "none" && Number(fillOpacity) > 0) || (stroke !== "none" && Number(strokeOpacity) > 0)
          );
        };
        // One of many along a line or in an area may have no ink of its own: that line or area is what is seen of it.
        const drawn = own.some(isPainted)
          ? own
          : shapes.filter(shape => {
              const at = boxes.get(shape);
              const touches =
                at &&
                at.left <= box.right &&
                at.right >= box.left &&
                at.top <= box.bottom &&
                at.bottom >= box.top;
              return touches && !shape.closest(".mark, .axis");
            });
        const best = Math.max(
          0,
          ...drawn.flatMap(shape => {
            const at = boxes.get(shape) ?? box;
            const behind = below((at.left + at.right) / 2, (at.top + at.bottom) / 2, shape, mark);
            const opacity = opacityOf(shape, chart);
            return [
              painted(shape, "fill", behind, opacity),
              painted(shape, "stroke", behind, opacity)
            ].flatMap(colour => (colour ? contrast(colour, behind) : []));
          })
        );
        // What a mark says in words is seen by its words.
        const isWritten = [...mark.querySelectorAll("text")].some(
          text => text.textContent?.trim() && !poorTexts.has(text)
        );
        if (best < 3 && !isWritten) tell(`mark "${said(mark)}" has a contrast of ${best.toFixed(2)}`);
      }

      const centres = marks.map(mark => {
        const {left, right, top, bottom, width, height} = mark.getBoundingClientRect();
        return {mark, x: (left + right) / 2, y: (top + bottom) / 2, left, right, top, bottom, width, height};
      });
      const small = centres.filter(({width, height}) => width < 23.5 || height < 23.5);
      const crowded = small.filter(each =>
        centres.some(other => {
          if (other === each) return false;
          const isSmall = other.width < 23.5 || other.height < 23.5;
          const dx = isSmall ? other.x - each.x : Math.max(other.left - each.x, 0, each.x - other.right);
          const dy = isSmall ? other.y - each.y : Math.max(other.top - each.y, 0, each.y - other.bottom);
          return Math.hypot(dx, dy) < (isSmall ? 23.5 : 11.75);
        })
      );
      const hrefs = new Set(
        [...figure.querySelectorAll("table.data tbody a")].map(link => link.getAttribute("href"))
      );
      const unreached = crowded.filter(({mark}) => !hrefs.has(mark.getAttribute("href")));
      if (unreached.length) tell(`${unreached.length} crowded targets are not reached from the table either`);
      if (crowded.length && !roomless.includes(figure.dataset["chart"] ?? ""))
        tell(
          `${crowded.length} of ${marks.length} targets are under 24 pixels and crowded: ${said(crowded[0]?.mark ?? chart)} (${crowded[0]?.width.toFixed(0)} × ${crowded[0]?.height.toFixed(0)})`
        );
    }
  }
  return problems;
}
