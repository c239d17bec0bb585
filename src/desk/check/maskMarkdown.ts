import MarkdownIt from "markdown-it";
import {mask, maskAll} from "./mask.ts";
import {maskHtml} from "./maskHtml.ts";

const markdown = new MarkdownIt({html: true, linkify: true});

const codeSpan = /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<[^>\n]*>|\S+)/gm;
const footnote = /\[\^[^\]\n]+\]:?|\[\d{1,3}\](?![([])/g;
const destination = /\]\((?<only>\s*(?:<[^>\n]*>|(?:[^\s()]|\([^\s()]*\))*))/g;
const reference = /\]\[(?<only>[^\]\n]*)\]/g;
const autolink = /<[a-z][a-z0-9+.-]*:[^\s<>]*>/gi;
const headingNumber = /^ {0,3}#{1,6}[ \t]+(?<only>\d+(?:\.\d+)*[.)])[ \t]/;
const listNumber = /^(?:[ \t]|>|[-*+][ \t])*(?<only>\d{1,9})[.)]/;

/** Masks what is not prose in Markdown: code, addresses, HTML, list and heading numbers, footnote marks. */
export function maskMarkdown(text: string): string {
  let result = maskBlocks(text);
  for (const pattern of [codeSpan, definition, footnote, autolink]) result = maskAll(result, pattern);
  result = maskHtml(result);
  for (const pattern of [destination, reference]) result = maskAll(result, pattern);
  return result;
}

function maskBlocks(text: string): string {
  const lines = text.split("\n");
  const maskLine = (i: number, pattern?: RegExp) => {
    const line = lines[i];
    if (line !== undefined) lines[i] = pattern ? maskAll(line, pattern) : mask(line, 0, line.length);
  };
  for (const {type, map, markup} of markdown.parse(text, {})) {
    const [start, end] = map ?? [0, 0];
    if (type === "fence" || type === "code_block") for (let i = start; i < end; i++) maskLine(i);
    if (type === "list_item_open" && /^[.)]$/.test(markup)) maskLine(start, listNumber);
    if (type === "heading_open") maskLine(start, headingNumber);
  }
  return lines.join("\n");
}
