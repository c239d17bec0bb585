export const d3 = () => import("d3");
