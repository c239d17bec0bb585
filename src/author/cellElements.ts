const idOf = (cell: number) => `cell-${cell}`;

/** The element that a cell is shown in. */
export function cellElement(document: Document, cell: number): HTMLElement {
  const found = document.getElementById(idOf(cell));
  if (found) return found;
  const made = document.createElement("div");
  made.id = idOf(cell);
  made.className = "cell";
  document.querySelector("article")?.append(made);
  return made;
}

/** Brings the cells' elements into the notebook's order and takes those of vanished cells away. */
export function orderCells(document: Document, cells: readonly {readonly id: number}[]): void {
  const wanted = cells.map(({id}) => cellElement(document, id));
  for (const element of document.querySelectorAll("article > .cell")) {
    if (!wanted.some(each => each === element)) element.remove();
  }
  wanted.forEach((element, i) => {
    const before = wanted[i - 1];
    // Moving an element takes the focus from what it holds: only where it must.
    if (before && before.nextElementSibling !== element) before.after(element);
  });
}
