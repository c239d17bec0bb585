export const Plot = () => import("@observablehq/plot");
