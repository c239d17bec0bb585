import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {rules} from "./rules.ts";

const text = readFileSync(join(import.meta.dirname, "../../../docs/check-rules.md"), "utf8");

test.each(Object.keys(rules))("docs/check-rules.md explains the rule %s", rule => {
  expect(text).toContain(`\`${rule}\``);
});
