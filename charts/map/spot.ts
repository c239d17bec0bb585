import {type Frame, svg, target} from "../../src/figure/index.ts";
import {
  type Box,
  boxAround,
  boxGrid,
  leaderEnd,
  type MapFrame,
  type PlacedLabel,
  type Point,
  placeLabels
} from "../../src/geo/index.ts";
import {type MapLabel, mapLabelSize, mapLabelTexts} from "./mapLabel.ts";
import {precisionCircle, precisionRadius, rimOf} from "./precision.ts";

/** Something to be drawn at a point, with a label: a dot unless told. */
export interface Spot {
  readonly point: Point;
  readonly label: MapLabel;
  /** Of the dot. */
  readonly colour: string;
  /** How exactly the point is known, in km; null where it is not to be shown. */
  readonly precisionKm: number | null;
  readonly symbol?: MapSymbol;
}

/** What is drawn instead of a dot. */
export interface MapSymbol {
  /** How far it reaches, in pixels. */
  readonly radius: number;
  readonly shapes: (x: number, y: number) => readonly Node[];
}

export interface PlacedSpot extends Spot {
  readonly x: number;
  readonly y: number;
  /** Of the circle that the place lies within; 0 where it would hardly show. In pixels. */
  readonly precision: number;
  readonly box: PlacedLabel | null;
  /** Whether an earlier dot already marks the spot. */
  readonly covered: boolean;
}

/** How far a dot or symbol reaches, in pixels; a dot is larger where the map is about it. */
const radiusOf = ({label, symbol}: Spot): number => symbol?.radius ?? (label.strong ? 4.5 : 2.5);

/** Where dots and their labels stand; labels keep off `taken`, and off `avoided` where there is other room. */
export function placeSpots(
  spots: readonly Spot[],
  map: MapFrame,
  {taken, avoided}: {readonly taken: readonly Box[]; readonly avoided: readonly Box[]},
  frame: Frame
): readonly PlacedSpot[] {
  const drawn = spots.map(spot => {
    const [x, y] = map.project(spot.point);
    return {...spot, x, y, precision: precisionRadius(spot, map)};
  });
  const rims = drawn.flatMap(({x, y, precision}) => (precision > 0 ? rimOf(x, y, precision) : []));
  const labels = placeLabels(
    drawn.map(spot => ({x: spot.x, y: spot.y, radius: radiusOf(spot), ...mapLabelSize(spot.label, frame)})),
    {width: map.width, height: map.height, taken, avoided: [...avoided, ...rims]}
  );
  const earlier = boxGrid<Box & {readonly spot: (typeof drawn)[number]}>();
  return drawn.map((spot, i) => {
    const {x, y} = spot;
    const isOn = (other: typeof spot) => Math.hypot(other.x - x, other.y - y) < radiusOf(other);
    const covered = earlier.some(boxAround(x, y, 0), 1, other => isOn(other.spot));
    earlier.add({...boxAround(x, y, radiusOf(spot)), spot});
    return {...spot, box: labels[i] ?? null, covered};
  });
}

/** What dots and their labels take, for the names of countries to keep clear of. */
export function takenBy(spots: readonly PlacedSpot[]): readonly Box[] {
  return spots.flatMap(spot => [
    boxAround(spot.x, spot.y, Math.max(6, spot.precision, radiusOf(spot))),
    ...(spot.box ? [spot.box.box] : [])
  ]);
}

/** A dot or symbol, how exactly its place is known where that shows at the map's scale, and its label. */
export function spotShapes(spot: PlacedSpot, frame: Frame): readonly Node[] {
  const {document, ink} = frame;
  const {x, y, precision, box, covered, label, colour, symbol} = spot;
  const shapes: Node[] = [target(document, {from: x, to: x}, y)];
  if (precision > 0) shapes.push(precisionCircle(x, y, precision, frame));
  if (box?.led) {
    const [x2, y2] = leaderEnd(box.box, {x, y});
    shapes.push(svg(document, "line", {x1: x, y1: y, x2, y2, stroke: ink.quiet, "stroke-width": 0.75}));
  }
  if (symbol) shapes.push(...symbol.shapes(x, y));
  else if (!covered)
    shapes.push(svg(document, "circle", {cx: x, cy: y, r: radiusOf(spot), fill: colour, stroke: ink.paper}));
  if (box) shapes.push(...mapLabelTexts(label, box, frame));
  return shapes;
}
