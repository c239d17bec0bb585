import {sliderToRepaint} from "./sliderToRepaint.ts";

/** Each measurement prints its own lines; nothing is asserted. */
for (const measure of [sliderToRepaint]) await measure(line => console.log(line));
