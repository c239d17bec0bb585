import {parseSync} from "vite";
import {isRecord} from "./readObject.ts";

const constructors = new Set(["Request", "Worker", "SharedWorker", "EventSource", "WebSocket", "Image"]);
const functions = new Set(["fetch", "importScripts", "sendBeacon", "open"]);

/** Hosts that serve code: their addresses are fetched wherever they end up. */
const codeHosts =
  /^https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com|esm\.(?:sh|run)|cdn\.skypack\.dev|cdnjs\.cloudflare\.com|api\.observablehq\.com)\//;

/**
 * The addresses that a script fetches as far as its text tells: imports, arguments of what fetches (`fetch`, `Worker`,
 * `importScripts` …), what is assigned to a `src`, and whatever comes from a host that serves code.
 */
export function scriptUrls(script: string): string[] {
  const found: string[] = [];
  visit(parseSync("script.js", script).program, found);
  return found;
}

function visit(node: unknown, found: string[]): void {
  if (Array.isArray(node)) for (const each of node) visit(each, found);
  if (!isRecord(node)) return;
  for (const source of fetchedBy(node)) {
    const start = textOf(source);
    if (start !== null) found.push(start);
  }
  const text = textOf(node);
  if (text !== null && codeHosts.test(text)) found.push(text);
  for (const value of Object.values(node)) visit(value, found);
}

function fetchedBy(node: Record<string, unknown>): unknown[] {
  const {type, source, left, right, callee} = node;
  const args = Array.isArray(node["arguments"]) ? node["arguments"] : [];
  if (type === "ImportExpression" || type === "ImportDeclaration" || type === "ExportAllDeclaration")
    return [source];
  if (type === "ExportNamedDeclaration") return [source];
  if (type === "AssignmentExpression") return nameOf(left) === "src" ? [right] : [];
  if (type === "NewExpression") return constructors.has(nameOf(callee)) ? args.slice(0, 1) : [];
  if (type === "CallExpression") return functions.has(nameOf(callee)) ? args.slice(0, 2) : [];
  return [];
}

/** The last name of `a`, `b.a`, `c.b.a`. */
function nameOf(node: unknown): string {
  if (!isRecord(node)) return "";
  if (node["type"] === "MemberExpression") return nameOf(node["property"]);
  return typeof node["name"] === "string" ? node["name"] : "";
}

/** A string's text, or how a template or a sum begins; null for anything else. */
function textOf(node: unknown): string | null {
  if (!isRecord(node)) return null;
  if (node["type"] === "Literal") return typeof node["value"] === "string" ? node["value"] : null;
  if (node["type"] === "BinaryExpression" && node["operator"] === "+") return textOf(node["left"]);
  if (node["type"] !== "TemplateLiteral" || !Array.isArray(node["quasis"])) return null;
  const first: unknown = node["quasis"][0];
  const value = isRecord(first) ? first["value"] : null;
  return isRecord(value) && typeof value["cooked"] === "string" ? value["cooked"] : null;
}
