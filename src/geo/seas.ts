import type {Point} from "./point.ts";

/** Seas around the drawing layer's countries, with points that their names may be set at. */
export const seas: readonly {readonly name: string; readonly at: readonly Point[]}[] = [
  {
    name: "Black Sea",
    at: [
      {latitude: 43.3, longitude: 34},
      {latitude: 44.6, longitude: 31.5},
      {latitude: 45.6, longitude: 31.2},
      {latitude: 44.2, longitude: 36.5}
    ]
  },
  {
    name: "Sea of Azov",
    at: [
      {latitude: 46.1, longitude: 36.6},
      {latitude: 46.4, longitude: 36}
    ]
  },
  {
    name: "Caspian Sea",
    at: [
      {latitude: 42.5, longitude: 50},
      {latitude: 44.5, longitude: 49.5}
    ]
  },
  {
    name: "Baltic Sea",
    at: [
      {latitude: 56.5, longitude: 19.8},
      {latitude: 55.5, longitude: 19}
    ]
  }
];
