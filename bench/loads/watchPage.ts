/** What the page itself saw, in milliseconds since its navigation began. */
export interface Seen {
  /** The first frame in which so many charts were there, by their number. */
  readonly charts: Record<number, number>;
  firstPaint: number | null;
  readonly shifts: {readonly at: number; readonly by: number}[];
  readonly longTasks: {readonly at: number; readonly took: number}[];
}

/**
 * Runs in the page before its own scripts, without closure. A chart counts from the end of the first frame in which an
 * SVG or canvas has a box of at least 200 by 60 pixels and, if SVG, five shapes or more; where it is on the page does
 * not matter. Looking stops when `expected` charts are there at once.
 */
export function watchPage(expected: number): void {
  const seen: Seen = {charts: {}, firstPaint: null, shifts: [], longTasks: []};
  Reflect.set(globalThis, "seenByBench", seen);
  const shapes = "path,rect,circle,ellipse,line,polygon,polyline,text,use";
  const isChart = (element: Element) => {
    const {width, height} = element.getBoundingClientRect();
    if (width < 200 || height < 60) return false;
    return element instanceof HTMLCanvasElement || element.querySelectorAll(shapes).length >= 5;
  };
  const look = () => {
    const count = [...document.querySelectorAll("svg, canvas")].filter(isChart).length;
    // A task posted from a frame's callback runs once that frame has been drawn.
    if (count > 0) setTimeout(() => note(count, performance.now()));
    if (count < expected) requestAnimationFrame(look);
  };
  const note = (count: number, now: number) => {
    for (let n = 1; n <= count; n++) seen.charts[n] ??= now;
  };
  requestAnimationFrame(look);
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});
  observe("paint", entry => {
    if (entry.name === "first-contentful-paint") seen.firstPaint = entry.startTime;
  });
  observe("layout-shift", entry => {
    const by: unknown = Reflect.get(entry, "value");
    if (Reflect.get(entry, "hadRecentInput") !== true)
      seen.shifts.push({at: entry.startTime, by: Number(by)});
  });
  observe("longtask", entry => seen.longTasks.push({at: entry.startTime, took: entry.duration}));
}
