import {now as times} from "../generators/now.ts";
import type {Page} from "../page.ts";

export const now = ({fixed}: Page) => fixed.now ?? times();
