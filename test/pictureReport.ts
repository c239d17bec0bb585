import {escapeHtml} from "../src/publish/index.ts";
import type {PictureDifference} from "./pictureDifference.ts";

/** A page with each drawing that changed: before, after, and where they differ. */
export function pictureReport(changed: ReadonlyMap<string, PictureDifference>): string {
  const image = (label: string, url: string | null) =>
    `<figure><figcaption>${label}</figcaption>${url ? `<img src="${url}" alt="">` : "<p>none</p>"}</figure>`;
  const said = (pixels: number) =>
    pixels === 0 ? "looks the same" : pixels === Number.POSITIVE_INFINITY ? "" : `${pixels} pixels differ`;
  const sections = [...changed].map(
    ([name, {before, after, difference, pixels}]) =>
      `<section><h2>${escapeHtml(name)}</h2><p>${said(pixels)}</p><div>${image("before", before)}${image("after", after)}${image("difference", difference)}</div></section>`
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that changed</title>
<style>
body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; }
section > div { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; }
img { border: 1px solid #ccc; max-width: 100%; }
</style>
<h1>${changed.size === 1 ? "1 picture" : `${changed.size} pictures`} changed</h1>
${sections.join("\n")}
</html>
`;
}
