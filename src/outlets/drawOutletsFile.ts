import {join} from "node:path";

/** The module of `drawOutlets`, for a build to load beside the stories. */
export const drawOutletsFile = join(import.meta.dirname, "drawOutlets.ts");

/** The same, in the dark theme. */
export const drawOutletsDarkFile = join(import.meta.dirname, "drawOutletsDark.ts");
