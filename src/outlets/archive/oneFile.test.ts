import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {oneFile} from "./oneFile.ts";

const files = new Map<string, string | Uint8Array>([
  ["assets/look.css", '@font-face {src: url("./face.woff2")} p {color: red}'],
  ["assets/face.woff2", new Uint8Array([1, 2, 3])],
  ["images/lake/days.svg", "<svg/>"],
  ["data.zip", new Uint8Array([80, 75])]
]);

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="stylesheet" href="../../assets/look.css"><script src="../../assets/unit.js"></script></head>
<body><article data-live="../../assets/live.js"><style>.plot {}</style><img src="../../images/lake/days.svg" alt="">
<a class="zip" href="../../data.zip">data</a><a class="home" href="../../">home</a><a class="own" href="#days">own</a>
<a class="self" href="?unit=mi#days">self</a><a class="out" href="https://example.org/a">out</a></article></body></html>`;

const made = (changed: Partial<Parameters<typeof oneFile>[0]> = {}) => {
  const html = oneFile({
    page,
    path: "stories/lake/",
    files: path => files.get(path) ?? null,
    script: "run()",
    site: null,
    ...changed
  });
  return {html, document: new JSDOM(html).window.document};
};

describe("oneFile", () => {
  test("holds style sheets, fonts, images and downloads", () => {
    const {html, document} = made();
    expect(html).toContain("url(data:font/woff2;base64,AQID)");
    expect(document.querySelector("img")?.getAttribute("src")).toMatch(/^data:image\/svg\+xml;base64,/u);
    const zip = document.querySelector(".zip");
    expect(zip?.getAttribute("href")).toBe("data:application/zip;base64,UEs=");
    expect(zip?.getAttribute("download")).toBe("data.zip");
  });

  test("asks for nothing", () => {
    const {document} = made();
    expect(document.querySelectorAll("link[rel=stylesheet], script[src], [data-live]")).toHaveLength(0);
  });

  test("allows its own scripts and styles, by their hashes, and no others", () => {
    const {document} = made();
    const policy =
      document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
    expect(document.querySelectorAll("meta[http-equiv]")).toHaveLength(1);
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src-elem ('sha256-[\w+/]{43}=' ?){2};/u
    );
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/u);
  });

  test("links to other pages where the site has an address, and leads nowhere where it has none", () => {
    expect(made().document.querySelector(".home")?.hasAttribute("href")).toBe(false);
    const {document} = made({site: "https://example.org/news/"});
    expect(document.querySelector(".home")?.getAttribute("href")).toBe("https://example.org/news/");
  });

  test("leaves the page's own fragments and other sites as they are", () => {
    const {document} = made();
    const href = (name: string) => document.querySelector(name)?.getAttribute("href");
    expect([href(".own"), href(".self"), href(".out")]).toEqual([
      "#days",
      "?unit=mi#days",
      "https://example.org/a"
    ]);
  });

  test("is not ended by what its script says", () => {
    const {document} = made({script: 'run("</script><p class=out>")'});
    expect(document.querySelectorAll("body > p")).toHaveLength(0);
    expect(document.querySelector("body > script")?.textContent).toBe('run("<\\/script><p class=out>")');
  });
});
