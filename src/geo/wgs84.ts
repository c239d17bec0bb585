import * as geographiclib from "geographiclib-geodesic";

// The package is CommonJS: Node and Vite give it as the default export, which its declarations leave out.
const {Geodesic} = (geographiclib as unknown as {default: typeof geographiclib}).default;

/** The ellipsoid of GPS and of all our coordinates. */
export const wgs84 = Geodesic.WGS84;
