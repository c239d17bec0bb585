import {dark as isDark} from "../generators/dark.ts";
import type {Page} from "../page.ts";

export const dark = ({document, fixed}: Page) => fixed.dark ?? isDark(document);
