import {cardsId} from "../../figure/index.ts";

/** Where on the page a node is at the end: in the place of a cell, elsewhere on the page, or nowhere. */
export type Place = {readonly cell: number | null} | null;

/** The page of a story, as a DOM. */
export interface Places {
  placeOf(target: EventTarget): Place;
  /** What is on the page beside the places that were laid out: elements that cells added. */
  outside(): Element[];
  /** From now on keeps account of the cells whose place changes; returns what ends that and tells them. */
  changes(): () => ReadonlySet<number>;
}

export function placesIn(document: Document, roots: ReadonlyMap<number, Element>): Places {
  const window = document.defaultView;
  const cells = new Map([...roots].map(([id, root]) => [root as Node, id]));
  const laidOut = new Set([...document.querySelectorAll("*")]);
  const placeOf = (target: EventTarget): Place => {
    if (target === window || target === document) return {cell: null};
    if (!window || !(target instanceof window.Node) || !target.isConnected) return null;
    for (let node: Node | null = target; node; node = above(node)) {
      const cell = cells.get(node);
      if (cell !== undefined) return {cell};
    }
    return {cell: null};
  };
  const added = (parent: Element): Element[] =>
    [...parent.children].flatMap(child => {
      if (!laidOut.has(child)) return [child];
      return cells.has(child) || child.id === cardsId ? [] : added(child);
    });
  return {
    placeOf,
    outside: () => added(document.documentElement),
    changes: () => {
      const changed = new Set<number>();
      const look = (records: readonly MutationRecord[]) => {
        for (const {target} of records) {
          const cell = placeOf(target)?.cell;
          if (typeof cell === "number") changed.add(cell);
        }
      };
      if (!window) return () => changed;
      const observer = new window.MutationObserver(look);
      observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
      return () => {
        look(observer.takeRecords());
        observer.disconnect();
        return changed;
      };
    }
  };
}

function above(node: Node): Node | null {
  return node.parentNode ?? ("host" in node ? (node.host as Node) : null);
}
