export {type Cache, type Made, openCache} from "./cache.ts";
export {digest} from "./digest.ts";
export {groundOf} from "./ground.ts";
export {inputsIn, inputsOf, isGround} from "./inputs.ts";
export {noCache} from "./noCache.ts";
