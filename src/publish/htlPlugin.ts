import type {Plugin} from "vite";
import {htlChanged} from "./messages.ts";

const attribute = /const name = (strings\[.*?\])\.slice\(attributeNameStart, attributeNameEnd\);/;

/**
 * Hypertext Literal writes `onclick="::1"` into the markup that it parses, to find where a handler goes: a policy without
 * inline script reports each. Its form for `${{onclick}}`, which writes `::1=""`, serves as well and is no script.
 */
export function htlPlugin(): Plugin {
  return {
    name: "nutgraf:htl",
    apply: "build",
    transform: {
      filter: {id: /\/node_modules\/htl\/.*\.m?js$/},
      handler(code, id) {
        const found = attribute.exec(code);
        if (!found) return this.error(htlChanged(id));
        const [declaration, text = ""] = found;
        const values = code.includes("arguments[+") ? "arguments" : "values";
        const handler = [
          'if (typeof value === "function") {',
          `string = string.slice(0, attributeNameStart - ${text}.length) + "::" + j + "=''";`,
          `${values}[j] = {[name]: value};`,
          "nodeFilter |= SHOW_ELEMENT;",
          "break; }"
        ];
        return {code: code.replace(declaration, () => [declaration, ...handler].join(" ")), map: null};
      }
    }
  };
}
