/** A drawing's size in CSS pixels: as it says, else as its view box has it. */
export function drawnSize(drawing: Element): {readonly width: number; readonly height: number} {
  const [, , boxWidth = 0, boxHeight = 0] = (drawing.getAttribute("viewBox") ?? "")
    .split(/[\s,]+/u)
    .map(Number);
  const told = (name: string, box: number) => {
    const length = Number.parseFloat(drawing.getAttribute(name) ?? "");
    return Math.ceil(Number.isFinite(length) && length > 0 ? length : box);
  };
  return {width: told("width", boxWidth), height: told("height", boxHeight)};
}
