import {compute as computeQuantity} from "../../../claims/index.ts";

/** A computed number that knows its formula and inputs. */
export const compute = () => computeQuantity;
