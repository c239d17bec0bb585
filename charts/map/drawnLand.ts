import type {GeoConicProjection, GeoProjection} from "d3-geo";
import {
  bordersOf,
  countriesOf,
  type DrawnCountry,
  drawnCountries,
  isInside,
  landOf,
  type MapFrame,
  pathOf,
  type Region
} from "../../src/geo/index.ts";

/** What a map shows of a region. */
export interface DrawnLand {
  readonly countries: readonly DrawnCountry[];
  /** As path data. */
  readonly borders: string;
  /** The countries that hold one of some pixels, and all others, as path data. */
  land(subjects: readonly (readonly [number, number])[]): {readonly near: string; readonly far: string};
}

/** Of a region, as many maps are kept: a figure's widths and units, and its pictures' sizes. */
const most = 32;
const kept = new WeakMap<Region, Map<string, DrawnLand>>();

/** Projects a region, or takes what the same map was last drawn with: most of the work of a map, and the same in each story. */
export function drawnLand(region: Region, map: MapFrame): DrawnLand {
  const maps = kept.get(region) ?? new Map<string, DrawnLand>();
  kept.set(region, maps);
  const key = keyOf(map);
  const drawn = maps.get(key) ?? project(region, map);
  // The last used comes last.
  maps.delete(key);
  maps.set(key, drawn);
  for (const oldest of maps.keys()) if (maps.size > most) maps.delete(oldest);
  return drawn;
}

function project(region: Region, map: MapFrame): DrawnLand {
  const countries = drawnCountries(countriesOf(region), map);
  const lands = new Map<string, {near: string; far: string}>();
  return {
    countries,
    borders: pathOf(bordersOf(region), map),
    land: subjects => {
      const within = countries.filter(country => subjects.some(pixel => isInside(country, pixel)));
      const names = new Set(within.map(({name}) => name));
      const key = JSON.stringify([...names]);
      const area = (isPicked: (name: string) => boolean) => pathOf(landOf(region, isPicked), map);
      const land = lands.get(key) ?? {
        near: area(name => names.has(name)),
        far: area(name => !names.has(name))
      };
      lands.set(key, land);
      return land;
    }
  };
}

/** All that tells one map frame's projection from another's. */
function keyOf({projection, width, height}: MapFrame): string {
  const {parallels} = projection as GeoProjection & Partial<GeoConicProjection>;
  const [scale, translate, rotate] = [projection.scale(), projection.translate(), projection.rotate()];
  return JSON.stringify([width, height, scale, translate, rotate, projection.clipExtent(), parallels?.()]);
}
