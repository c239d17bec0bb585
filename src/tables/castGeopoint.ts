import type {Caster} from "./cast.ts";

/** Longitude first, in degrees. */
type Point = readonly [lon: unknown, lat: unknown];

const readers: Readonly<
  Record<string, {readonly read: (text: string) => Point | null; readonly form: string}>
> = {
  default: {
    read: text => {
      const [, lon, lat] = /^([+-]?\d+(?:\.\d+)?), ?([+-]?\d+(?:\.\d+)?)$/.exec(text) ?? [];
      return lon === undefined || lat === undefined ? null : [Number(lon), Number(lat)];
    },
    form: "30.52, 50.45"
  },
  array: {
    read: text => {
      const value = json(text);
      return Array.isArray(value) && value.length === 2 ? [value[0], value[1]] : null;
    },
    form: "[30.52, 50.45]"
  },
  object: {
    read: text => {
      const value = json(text);
      return typeof value === "object" &&
        value !== null &&
        Object.keys(value).length === 2 &&
        "lon" in value &&
        "lat" in value
        ? [value.lon, value.lat]
        : null;
    },
    form: '{"lon": 30.52, "lat": 50.45}'
  }
};

/** Keeps the text, once it is a point on Earth; null for a format that is not supported. */
export function geopointCaster(format: string): Caster | null {
  const reader = Object.hasOwn(readers, format) ? readers[format] : undefined;
  if (!reader) return null;
  return text => {
    const [lon, lat] = reader.read(text) ?? [];
    return within(lon, 180) && within(lat, 90)
      ? {value: text}
      : {expected: `a point: write its longitude, then its latitude, as ${reader.form}`};
  };
}

function within(degrees: unknown, limit: number): boolean {
  return typeof degrees === "number" && Math.abs(degrees) <= limit;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
