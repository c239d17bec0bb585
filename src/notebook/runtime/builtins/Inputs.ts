/** Its stylesheet is the page's to bring: see `stylesheetsOf`. */
export const Inputs = () => import("@observablehq/inputs");
