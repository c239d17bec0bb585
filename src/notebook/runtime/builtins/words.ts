import {wording} from "../../../figure/index.ts";

/** The tag of a figure's texts: its numbers keep their claims. */
export const words = () => wording;
