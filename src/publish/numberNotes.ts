/** Gives each figure in prose the number that its card has among the endnotes of the printed page. */
export function numberNotes(cards: string): (html: string) => string {
  const numbers = new Map(
    [...cards.matchAll(/<aside [^>]*?\bid="([^"]*)"/gu)].map(([, id], index) => [id, index + 1])
  );
  const link = /<a class="claim" href="#([^"]*)"/gu;
  return html =>
    html.replaceAll(link, (start, id: string) => {
      const number = numbers.get(id);
      return number === undefined ? start : `${start} data-note="${number}"`;
    });
}
