import {readdirSync, readFileSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {describe, expect, test} from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Which rooms a room may import from, beside itself. Arrows point down only. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "src/claims": [],
  "src/tables": ["src/claims"],
  "src/geo": ["src/claims"],
  "src/figure": ["src/claims", "src/tables", "src/geo"],
  charts: ["src/claims", "src/geo", "src/figure"],
  "src/notebook": ["src/claims", "src/tables", "src/geo", "src/figure"],
  "src/reader": ["src/claims"],
  "src/publish": ["src/claims", "src/tables", "src/geo", "src/figure", "src/notebook", "src/author"],
  "src/author": ["src/claims", "src/figure", "src/notebook"],
  "src/desk": ["src/claims", "src/tables", "src/geo", "src/figure", "src/notebook", "src/publish"],
  "src/outlets": ["src/claims", "src/tables", "src/geo", "src/figure", "src/notebook", "src/publish"],
  "src/cli": ["src/claims", "src/tables", "src/geo", "src/notebook", "src/publish", "src/desk", "src/outlets"]
};

/** Packages that only one room may import. */
const keptTo: Readonly<Record<string, string>> = {
  "@observablehq/notebook-kit": "src/notebook",
  "@observablehq/runtime": "src/notebook"
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** The import and export specifiers of a module's text, static and dynamic. */
function specifiers(text: string): string[] {
  const from =
    /(?:^|\n)\s*(?:import|export)\s[^;'"`]*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gu;
  return [...text.matchAll(from)].flatMap(([, named, bare, dynamic]) => named ?? bare ?? dynamic ?? []);
}

function importsOf(room: string): Import[] {
  return readdirSync(join(root, room), {recursive: true, encoding: "utf8"})
    .filter(file => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap(file =>
      specifiers(readFileSync(join(root, room, file), "utf8")).map(specifier => ({
        file: join(room, file),
        specifier
      }))
    );
}

function roomOf(path: string): string | null {
  return Object.keys(arrows).find(room => path === room || path.startsWith(`${room}/`)) ?? null;
}

describe("the house's arrows", () => {
  test("the reader of imports sees static, side-effect, type and dynamic imports and re-exports", () => {
    const text = `import a from "./a.ts";\nimport type {B} from "b";\nimport "./c.css";\nexport {d} from './d.ts';\nconst e = await import("./e.ts");\nimport {\n  f\n} from "f";\n`;
    expect(specifiers(text)).toEqual(["./a.ts", "b", "./c.css", "./d.ts", "./e.ts", "f"]);
  });

  for (const [room, below] of Object.entries(arrows)) {
    test(`${room} imports from ${below.length ? below.join(", ") : "no other room"}`, () => {
      const upward = importsOf(room)
        .filter(({specifier}) => specifier.startsWith("."))
        .map(({file, specifier}) => ({file, target: relative(root, resolve(root, file, "..", specifier))}))
        .filter(({target}) => {
          const other = roomOf(target);
          return other !== null && other !== room && !below.includes(other);
        });
      expect(upward).toEqual([]);
    });
  }

  for (const [name, room] of Object.entries(keptTo)) {
    test(`only ${room} imports ${name}`, () => {
      const others = Object.keys(arrows)
        .filter(other => other !== room)
        .flatMap(importsOf);
      expect(others.filter(({specifier}) => specifier === name || specifier.startsWith(`${name}/`))).toEqual(
        []
      );
    });
  }

  test("src/claims names nothing of the DOM", () => {
    const files = readdirSync(join(root, "src/claims"), {recursive: true, encoding: "utf8"}).filter(
      file => file.endsWith(".ts") && !file.endsWith(".test.ts")
    );
    const named = files.filter(file =>
      /\b(?:document|window)\.\w|\b(?:HTML|SVG)\w*Element\b/u.test(
        readFileSync(join(root, "src/claims", file), "utf8")
      )
    );
    expect(named).toEqual([]);
  });
});
