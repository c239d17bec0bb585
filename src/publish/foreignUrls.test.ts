import {expect, test} from "vitest";
import {foreignUrls} from "./foreignUrls.ts";

const u = "https://example.org/x";

test.each([
  `<script src="${u}"></script>`,
  `<link rel="stylesheet" href="${u}">`,
  `<link rel="preload stylesheet" href="${u}">`,
  `<img src="${u}">`,
  `<img srcset="a.png 1x, ${u} 2x">`,
  `<iframe src="${u}"></iframe>`,
  `<video poster="${u}"></video>`,
  `<svg><image xlink:href="${u}"/></svg>`,
  `<svg><use href="${u}"/></svg>`,
  `<svg><rect fill="url(${u})"/></svg>`,
  `<p style="background: url('${u}')">`,
  `<style>@import "${u}";</style>`,
  `<meta http-equiv="refresh" content="0; url=${u}">`,
  `<template><img src="${u}"></template>`
])("a page fetches the address in %s", html => {
  expect(foreignUrls("index.html", html)).toEqual([u]);
});

test.each([
  `<a href="${u}">read on</a>`,
  `<link rel="canonical" href="${u}">`,
  '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://example.org/">x</a></svg>',
  `<p>${u}</p>`,
  `<p title="${u}">`,
  '<img src="../a.png"><img src="data:image/png;base64,AA==">',
  ""
])("a page does not fetch %s", html => {
  expect(foreignUrls("index.html", html)).toEqual([]);
});

test("a protocol-relative address is foreign, a relative one is not", () => {
  expect(foreignUrls("index.html", '<img src="//example.org/x"><img src="/x">')).toEqual(["//example.org/x"]);
});

test.each([
  `a{background:url(${u})}`,
  `@import '${u}';`,
  `@import url("${u}") print;`,
  `a{background:image-set("${u}" 1x)}`
])("a style sheet fetches the address in %s", css => {
  expect(foreignUrls("a.css", css)).toEqual([u]);
});

test("an address in a comment or a text of a style sheet is not fetched", () => {
  expect(foreignUrls("a.css", `/* url(${u}) */ a{content:"${u}"; background:url(a.woff2)}`)).toEqual([]);
});

test.each([
  `import "${u}"`,
  `export * from "${u}"`,
  `import("${u}")`,
  `fetch("${u}")`,
  `globalThis.fetch("${u}", {})`,
  `fetch(\`${u}\${id}\`)`,
  `fetch("${u}" + id)`,
  `new Worker("${u}")`,
  `image.src = "${u}"`,
  `request.open("GET", "${u}")`
])("a script fetches the address in %s", js => {
  expect(foreignUrls("a.js", js)).toEqual([u]);
});

test("the address of a host that serves code is foreign wherever it stands", () => {
  const cdn = "https://cdn.jsdelivr.net/npm/d3/+esm";
  expect(foreignUrls("a.js", `const base = "${cdn}"; load(base)`)).toEqual([cdn]);
});

test("namespaces, links and texts of messages in a script are not fetched", () => {
  const js = `element.createElementNS("http://www.w3.org/2000/svg"); throw new Error("see ${u}"); a.href = "${u}"`;
  expect(foreignUrls("a.js", js)).toEqual([]);
});

test("data files are not searched", () => {
  expect(foreignUrls("data/sources.csv", u)).toEqual([]);
});
