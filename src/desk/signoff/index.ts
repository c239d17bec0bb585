export {claimHash} from "./claimHash.ts";
export {readSignOffs, type SignOff, type SignOffs} from "./signOff.ts";
export {type SignOffState, signOffProblems, signOffStates, stateWords} from "./signOffState.ts";
