import type {Page} from "playwright-core";

/** Two drawings as Chromium paints them, and where they differ. */
export interface PictureDifference {
  /** PNGs, as data URLs; null for a drawing that there is not. */
  readonly before: string | null;
  readonly after: string | null;
  /** What differs is dark, on a pale ghost of what came after. */
  readonly difference: string | null;
  /** How many pixels differ. */
  readonly pixels: number;
}

/** Paints two SVGs, in the look that the page has, and compares them pixel by pixel. */
export async function pictureDifference(
  page: Page,
  before: string | null,
  after: string | null
): Promise<PictureDifference> {
  const [a, b] = [await painted(page, before), await painted(page, after)];
  if (!a || !b) return {before: a, after: b, difference: null, pixels: Number.POSITIVE_INFINITY};
  const compared = await page.evaluate(
    async ([first, second]) => {
      const images = await Promise.all(
        [first, second].map(async url => {
          const image = new Image();
          image.src = url ?? "";
          await image.decode();
          return image;
        })
      );
      const width = Math.max(...images.map(image => image.width));
      const height = Math.max(...images.map(image => image.height));
      const [one, other] = images.map(image => {
        const canvas = new OffscreenCanvas(width, height).getContext("2d");
        canvas?.drawImage(image, 0, 0);
        return canvas?.getImageData(0, 0, width, height).data;
      });
      const canvas = Object.assign(document.createElement("canvas"), {width, height});
      const context = canvas.getContext("2d");
      const shown = context?.createImageData(width, height);
      let pixels = 0;
      for (let i = 0; one && other && shown && i < shown.data.length; i += 4) {
        const differs = [0, 1, 2, 3].some(
          channel => Math.abs((one[i + channel] ?? 0) - (other[i + channel] ?? 0)) > 8
        );
        if (differs) pixels++;
        const grey = 255 - (255 - ((other[i] ?? 0) + (other[i + 1] ?? 0) + (other[i + 2] ?? 0)) / 3) * 0.15;
        shown.data.set(differs ? [190, 30, 90, 255] : [grey, grey, grey, 255], i);
      }
      if (shown) context?.putImageData(shown, 0, 0);
      return {difference: canvas.toDataURL(), pixels};
    },
    [a, b]
  );
  return {before: a, after: b, ...compared};
}

async function painted(page: Page, svg: string | null): Promise<string | null> {
  if (svg === null) return null;
  await page.evaluate(text => {
    document.body.innerHTML = text;
  }, svg);
  const bytes = await page.locator("body > *").first().screenshot();
  return `data:image/png;base64,${bytes.toString("base64")}`;
}
