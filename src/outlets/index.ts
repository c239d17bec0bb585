export type {FigureFacts, MarkFacts} from "./figureFacts.ts";
export type {PictureTheme} from "./inkColours.ts";
export {type PictureOptions, standaloneSvg} from "./standaloneSvg.ts";
