export {type Checked, check, checkEvaluated} from "./check.ts";
export {checkClaims} from "./checkClaims.ts";
export {checkShown, type ShownStory} from "./checkShown.ts";
export {checkStory, type StoryText} from "./checkStory.ts";
export {type Finding, findingText, sortFindings} from "./finding.ts";
export {type Known, knownOf} from "./known.ts";
export {type Rule, rules} from "./rules.ts";
