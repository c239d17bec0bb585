import {join, resolve} from "node:path";
import {Failure} from "../publish/index.ts";
import {type Option, stringOf, type Values} from "./command.ts";
import {badBase, badPort} from "./messages.ts";

export const rootOption: Option = {
  type: "string",
  value: "DIR",
  help: "the folder of notebooks/ and data/, or of notebooks directly (default: the current folder)"
};
export const outOption: Option = {
  type: "string",
  value: "DIR",
  help: "the built site (default: dist in the root)"
};
export const baseOption: Option = {
  type: "string",
  value: "/PATH/",
  help: "the path that the site will be served from (default: /)"
};
export const portOption: Option = {type: "string", value: "N", help: "the first port to try (default: 5173)"};
export const hostOption: Option = {
  type: "string",
  value: "NAME",
  help: "the address to listen on (default: localhost)"
};

/** Absolute. */
export function rootOf(values: Values): string {
  return resolve(stringOf(values, "root") ?? ".");
}

/** Absolute. */
export function outOf(values: Values): string {
  const out = stringOf(values, "out");
  return out === null ? join(rootOf(values), "dist") : resolve(out);
}

/** A path from slash to slash. */
export function baseOf(values: Values): string {
  const base = stringOf(values, "base") ?? "/";
  if (!/^\/(?:[\w.~%-]+\/)*$/.test(base.endsWith("/") ? base : `${base}/`))
    throw new Failure([badBase(base)]);
  return base.endsWith("/") ? base : `${base}/`;
}

export function portOf(values: Values): number {
  const port = stringOf(values, "port") ?? "5173";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Failure([badPort(port)]);
  return Number(port);
}

export function hostOf(values: Values): string {
  return stringOf(values, "host") ?? "localhost";
}
