import {mask, maskAll} from "./mask.ts";

const comment = /<!--[\s\S]*?-->/g;
/** Elements whose content is no prose; `<time>` holds a date. */
const verbatim = /<(script|style|code|pre|kbd|samp|math|time)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const plainStart =
  /<span\b[^>]*?\bclass\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))[^>]*>/gi;
const footnoteMark = /<sup\b[^>]*>\s*\[?\d{1,3}\]?\s*<\/sup\s*>/gi;
const tag = /<\/?[a-z][a-z0-9-]*(?:\s+(?:"[^"]*"|'[^']*'|[^"'<>])*)?\s*\/?>/gi;
/** Attributes that readers are told. */
const told = /\b(?:alt|title|aria-label)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gi;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi;

/** Masks what is not prose in HTML, and what is marked as plain: `<span class="plain">`. */
export function maskHtml(text: string): string {
  let result = maskAll(maskAll(text, comment), verbatim);
  result = maskAll(maskPlain(result), footnoteMark);
  result = result.replace(tag, maskTag);
  return maskAll(result, entity);
}

function maskTag(whole: string): string {
  let result = mask(whole, 0, whole.length);
  for (const {index, groups, 0: match} of whole.matchAll(told)) {
    const said = groups?.["double"] ?? groups?.["single"] ?? "";
    const start = index + match.length - 1 - said.length;
    result = result.slice(0, start) + said + result.slice(start + said.length);
  }
  return result;
}

function maskPlain(text: string): string {
  let result = text;
  for (const {index, groups, 0: start} of text.matchAll(plainStart)) {
    const names = groups?.["double"] ?? groups?.["single"] ?? groups?.["bare"] ?? "";
    if (!names.split(/\s+/).includes("plain")) continue;
    const end = endOfSpan(text, index + start.length);
    if (end !== null) result = mask(result, index, end);
  }
  return result;
}

/** Where the span ends in which `from` lies; null where it is never closed. */
function endOfSpan(text: string, from: number): number | null {
  let depth = 1;
  for (const {index, 0: each} of text.slice(from).matchAll(/<\/?span\b[^>]*>/gi)) {
    depth += each.startsWith("</") ? -1 : 1;
    if (depth === 0) return from + index + each.length;
  }
  return null;
}
