export const topojson = () => import("topojson-client");
