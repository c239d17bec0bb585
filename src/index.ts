export * from "./claims/index.ts";
export * from "./figure/index.ts";
export * from "./geo/index.ts";
