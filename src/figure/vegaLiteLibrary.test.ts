import {JSDOM, VirtualConsole} from "jsdom";
import {expect, test} from "vitest";
import {measureText} from "./measureText.ts";
import {vegaLiteLibrary} from "./vegaLiteLibrary.ts";

test("loads beside a build's DOM without asking it for a canvas, and measures as we do", async () => {
  const complaints: unknown[] = [];
  const virtualConsole = new VirtualConsole().on("jsdomError", error => complaints.push(error));
  const {window} = new JSDOM("", {virtualConsole});
  const {HTMLCanvasElement, document} = window;
  Object.assign(globalThis, {document, HTMLCanvasElement});
  const {getContext} = HTMLCanvasElement.prototype;
  const {vega} = await vegaLiteLibrary();
  expect(complaints).toEqual([]);
  expect(HTMLCanvasElement.prototype.getContext).toBe(getContext);
  const {textMetrics} = vega as unknown as {textMetrics: {width(item: object, text: string): number}};
  expect(textMetrics.width({fontSize: 13, fontWeight: 600}, "≈ 40 mi")).toBe(
    measureText("≈ 40 mi", {size: 13, weight: 600})
  );
});
