import type {Line} from "../../src/geo/index.ts";

/** Lines that distances may be measured to, such as a border, by the id of the place that each is. */
export type Lines = Readonly<Record<string, Line>>;
