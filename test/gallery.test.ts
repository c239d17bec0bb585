import {cp, mkdir, readdir, readFile, symlink, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, test} from "vitest";
import * as charts from "../charts/index.ts";
import {families} from "../src/figure/index.ts";
import {build, checkSite, evaluateAll} from "../src/publish/index.ts";
import {fixtureSite, quiet} from "./fixtureSite.ts";
import {temporaryFolder} from "./temporaryFolder.ts";

const repository = resolve(import.meta.dirname, "..");
const folder = join(repository, "charts");

/** A module file of its own, and nothing that stands beside it. */
const isModule = (file: string) => /^(?!index\.)[\w-]+\.ts$/u.test(file);
const modules = Object.values(charts).map(({module}) => module);

let out: string;
const pages = new Map<string, Document>();

beforeAll(async () => {
  out = join(await temporaryFolder(), "dist");
  await build({root: repository, out, base: "/", log: quiet});
  for (const file of await readdir(out, {recursive: true}))
    if (file.endsWith(".html")) pages.set(file, await documentAt(out, file));
});

async function documentAt(dist: string, file: string): Promise<Document> {
  return new JSDOM(await readFile(join(dist, file), "utf8")).window.document;
}

function page(file: string): Document {
  const found = pages.get(file);
  if (!found) throw new Error(`no ${file}`);
  return found;
}

describe("the kit", () => {
  test("exports every module, by its name in camel case, and each has its files", async () => {
    const files = await readdir(folder);
    const names = files.filter(isModule).map(file => file.slice(0, -".ts".length));
    expect(modules.map(({name}) => name).sort()).toEqual(names.sort());
    for (const [exported, {module}] of Object.entries(charts))
      expect(module.name).toBe(exported.replaceAll(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`));
    const snapshots = await readdir(join(folder, "__snapshots__"));
    for (const name of names) {
      expect(files).toEqual(expect.arrayContaining([`${name}.example.ts`, `${name}.test.ts`]));
      expect(snapshots.filter(file => new RegExp(`^${name}[-.]`, "u").test(file))).not.toEqual([]);
    }
  });

  test("says of each module when to use it, when not, and what it wants", () => {
    for (const {name, use, avoid, wants, summary} of modules)
      for (const line of [use, avoid, wants, summary]) expect(line, name).toMatch(/\S{2}/u);
  });

  test("has twenty-eight modules or more, and one or more in each family", () => {
    expect(modules.length).toBeGreaterThanOrEqual(28);
    expect(new Set(modules.map(({family}) => family))).toEqual(new Set(families));
  });
});

describe("the gallery", () => {
  test("leads from the front page to its index, and from there to a page for each module", () => {
    expect(page("index.html").querySelector(".kit a")?.getAttribute("href")).toBe("charts/");
    const links = [...page("charts/index.html").querySelectorAll(".charts h3 a")];
    expect(links.map(link => link.getAttribute("href")).sort()).toEqual(
      modules.map(({name}) => `${name}/`).sort()
    );
  });

  test("shows small pictures that nothing in takes the focus and nothing is read aloud of", () => {
    const small = [...page("charts/index.html").querySelectorAll(".small")];
    expect(small).toHaveLength(modules.length);
    for (const each of small) {
      expect(each.getAttribute("aria-hidden")).toBe("true");
      expect(each.querySelector("svg, table")).not.toBeNull();
      expect(each.querySelector("a, button, input, [tabindex], [aria-label]")).toBeNull();
    }
  });

  test.each(modules.map(({name}) => name))(
    "has of %s the pictures, the words, the code and the options",
    name => {
      const document = page(`charts/${name}/index.html`);
      const figure = document.querySelector(`figure[data-chart="${name}"]`);
      const widths = [...(figure?.querySelectorAll(".drawing") ?? [])].map(each =>
        each.getAttribute("data-width")
      );
      expect(widths).toEqual(name === "data-table" ? [null] : ["320", "480", "920"]);
      expect(figure?.querySelector("table.data tbody tr")).not.toBeNull();
      expect(figure?.querySelector(".figure-sources")?.textContent).toMatch(/\S/u);
      const aloud = document.querySelector("blockquote")?.textContent;
      expect(aloud).toContain(figure?.querySelector(".figure-takeaway")?.textContent);
      expect(aloud).toContain(figure?.querySelector(".figure-description")?.textContent);
      const code = document.querySelector("pre code")?.textContent ?? "";
      expect(code).toContain(`from "../charts/${name}.ts"`);
      expect(code).toContain("display(await figure(");
      for (const row of document.querySelectorAll(".options tbody tr"))
        expect([...row.children].slice(0, 2).every(cell => cell.textContent?.trim())).toBe(true);
      expect(document.querySelectorAll("header dt")).toHaveLength(3);
    }
  );

  test("reads options with types, meanings and what holds unless told, also those taken over from others", () => {
    const rows = [...page("charts/line/index.html").querySelectorAll(".options tbody tr")];
    const options = rows.map(row => [...row.children].map(cell => cell.textContent));
    expect(options).toContainEqual([
      "zero",
      "boolean",
      "Whether the scale starts at zero; true unless told.",
      "true"
    ]);
    expect(options.map(([name]) => name)).toEqual(
      expect.arrayContaining(["x", "y", "series", "title", "unit"])
    );
    const without = [...page("charts/stacked-area/index.html").querySelectorAll(".options tbody th")];
    expect(without.map(cell => cell.textContent)).not.toContain("missing");
  });

  test("every link of every page of the site leads somewhere", () => {
    const broken = [...pages].flatMap(([file, document]) =>
      [...document.querySelectorAll("[href], [src]")].flatMap(element => {
        const link = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        return leads(file, link) ? [] : [`${file}: ${link}`];
      })
    );
    expect(broken).toEqual([]);
  });

  test("gives code that runs as a story's cell and draws the figure", async () => {
    const root = join(await temporaryFolder(), "site");
    await mkdir(join(root, "notebooks"), {recursive: true});
    await cp(join(repository, "data"), join(root, "data"), {recursive: true});
    for (const name of ["charts", "src"]) await symlink(join(repository, name), join(root, name));
    for (const {name} of modules) {
      const code = page(`charts/${name}/index.html`).querySelector("pre code")?.textContent ?? "";
      const cell = `<script id="1" type="text/x-typescript">\n${code}\n</script>`;
      await writeFile(
        join(root, `notebooks/${name}.html`),
        `<notebook><title>${name}</title>${cell}</notebook>`
      );
    }
    const stories = await evaluateAll(await checkSite(root), quiet);
    expect([...stories.keys()].sort()).toEqual(modules.map(({name}) => name).sort());
    for (const [name, {cells}] of stories) expect(cells[0]?.html).toContain(`data-chart="${name}"`);
  });

  test("is not there where a site has no charts of its own", async () => {
    const site = await fixtureSite();
    const lines: string[] = [];
    await build({root: site.root, out: site.path("dist"), base: "/", log: line => lines.push(line)});
    expect(await readdir(site.path("dist"))).not.toContain("charts");
    expect(lines.join("\n")).not.toContain("gallery");
    expect(await site.read("dist/index.html")).not.toContain("charts/");
  });
});

/** Whether a link leads to a file of the site, and to what it names there; links to elsewhere are not followed. */
function leads(from: string, link: string): boolean {
  if (link === "#_" || /^(?:https?|data|mailto):/u.test(link)) return true;
  const {pathname, hash} = new URL(link, `http://localhost/${from}`);
  const file = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname).slice(1);
  if (!files.has(file)) return false;
  const id = decodeURIComponent(hash.slice(1));
  return !id || id.startsWith("row=") || pages.get(file)?.getElementById(id) != null;
}

const files = new Set<string>();
beforeAll(async () => {
  for (const file of await readdir(out, {recursive: true})) files.add(file);
});

/** A site with one chart, put there as CONTRIBUTING says. */
async function siteWith(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = join(await temporaryFolder(), "site");
  await mkdir(join(root, "charts"), {recursive: true});
  for (const name of ["src", "node_modules", "package.json"])
    await symlink(join(repository, name), join(root, name));
  await cp(join(repository, "data"), join(root, "data"), {recursive: true});
  const stranger = join(repository, "test/fixtures/stranger");
  // Text, for from where they stand their imports lead nowhere.
  for (const name of ["dots.ts", "dots.example.ts"])
    await cp(join(stranger, `${name}.txt`), join(root, "charts", name));
  await writeFile(join(root, "charts/index.ts"), 'export {dots} from "./dots.ts";\n');
  for (const [name, text] of Object.entries(changes)) await writeFile(join(root, name), text);
  return root;
}

describe("a stranger's chart", () => {
  test("is in the gallery after two new files and a line", async () => {
    const root = await siteWith();
    await build({root, out: join(root, "dist"), base: "/", log: quiet});
    const index = await documentAt(join(root, "dist"), "charts/index.html");
    expect([...index.querySelectorAll("h3 a")].map(link => link.getAttribute("href"))).toEqual(["dots/"]);
    const document = await documentAt(join(root, "dist"), "charts/dots/index.html");
    expect(document.querySelectorAll('figure[data-chart="dots"] [data-width="320"] .mark').length).toBe(
      document.querySelectorAll("table.data tbody tr").length
    );
    expect(document.querySelector(".options tbody th")?.textContent).toBe("label");
  });

  test.each([
    ["no example", "export const other = 1;\n", "charts/dots.example.ts exports no `example`"],
    [
      "rows that it refuses",
      'import {dots} from "./dots.ts";\nexport const example = {module: dots, title: "A", takeaway: "B", rows: [{}], options: {label: "name"}};\n',
      'charts/dots.example.ts cannot be drawn: no column "name" in the rows'
    ],
    [
      "another's module",
      'import {dots} from "./dots.ts";\nexport const example = {module: () => dots, title: "A", takeaway: "B", rows: [], options: {}};\n',
      "charts/dots.example.ts has a `module` that defineChart did not make"
    ]
  ])("stops the build where its example has %s", async (_, example, message) => {
    const root = await siteWith({"charts/dots.example.ts": example});
    await expect(build({root, out: join(root, "dist"), base: "/", log: quiet})).rejects.toThrow(message);
    expect(await readdir(root)).not.toContain("dist");
  });
});
