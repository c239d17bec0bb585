import type {GeoStream, GeoStreamWrapper} from "d3-geo";

/** A projection whose lines keep no two points nearer than `least` pixels: what no screen can show is not in the page. */
export function thinned(projection: GeoStreamWrapper, least: number): GeoStreamWrapper {
  return {stream: sink => projection.stream(thin(sink, least))};
}

function thin(sink: GeoStream, least: number): GeoStream {
  let kept: readonly [number, number] | null = null;
  let skipped: readonly [number, number] | null = null;
  return {
    point(x, y) {
      skipped = kept && Math.hypot(x - kept[0], y - kept[1]) < least ? [x, y] : null;
      if (skipped) return;
      kept = [x, y];
      sink.point(x, y);
    },
    lineStart() {
      kept = skipped = null;
      sink.lineStart();
    },
    lineEnd() {
      if (skipped) sink.point(...skipped);
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd()
  };
}
