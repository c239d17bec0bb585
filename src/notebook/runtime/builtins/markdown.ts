import MarkdownIt from "markdown-it";
import {headingLinks} from "./headingLinks.ts";

/** Markdown as stories are written in it. */
export const markdown = new MarkdownIt({html: true, linkify: true, typographer: true}).use(headingLinks);
