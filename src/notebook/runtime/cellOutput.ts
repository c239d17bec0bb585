import {carryOver, type Kept, keep} from "./carryOver.ts";
import {inspect} from "./inspect.ts";
import {isThenable} from "./isThenable.ts";
import {nameRanges} from "./nameRanges.ts";
import {elementNode, fragmentNode, isNode, nodeType, textNode} from "./nodeType.ts";

/**
 * Where a cell's output stands. What is in the root before, as a prerendered page has it, stays until what is shown takes
 * its place, part by part, so that nothing moves meanwhile; with it goes what the reader did.
 */
export interface CellOutput {
  readonly root: Element;
  /** What stands there is to be replaced. */
  clear(): void;
  /** Nodes as they are, a promise when it comes, anything else inspected. */
  show(value: unknown, name: string | null): void;
  /** All is shown that the cell shows: what is left of before goes. */
  settle(): void;
  showError(text: string): void;
}

export interface OutputListener {
  /** A shown promise is on its way. */
  waits(): void;
  came(): void;
  failed(error: unknown): void;
}

/** What was there, in whose place something comes. */
interface Place {
  /** Null where it is gone already. */
  readonly node: ChildNode | null;
  readonly kept: () => Kept;
}

export function cellOutput(root: Element, document: Document, listener: OutputListener): CellOutput {
  let isPrerendered = root.firstChild !== null;
  let places: Place[] = [];
  const clear = () => {
    const before = [...root.childNodes];
    if (isPrerendered) places = before.map(node => ({node, kept: () => keep(node, true)}));
    else {
      places = before.map(node => keep(node, false)).map(kept => ({node: null, kept: () => kept}));
      root.replaceChildren();
    }
    isPrerendered = false;
  };
  const settle = () => {
    for (const {node} of places) node?.remove();
    places = [];
  };
  const put = (node: Node, place = places.shift()) => {
    const kept = place?.kept();
    // At once: with both there for a moment, browsers would scroll to keep what is below where it was.
    if (place?.node) root.replaceChild(node, place.node);
    else root.append(node);
    if (kept) carryOver(kept, node);
  };
  const show = (value: unknown, name: string | null) => {
    if (isThenable(value)) showLater(value, name);
    else for (const node of partsOf(asNode(value, name))) put(node);
  };
  const showLater = (promise: PromiseLike<unknown>, name: string | null) => {
    const place = places.shift();
    const placeholder = document.createComment("");
    root.insertBefore(placeholder, place?.node ?? null);
    listener.waits();
    promise.then(
      value => {
        if (placeholder.parentNode === root) {
          const [first, ...others] = partsOf(asNode(value, name));
          for (const node of others.reverse()) placeholder.after(node);
          if (first) {
            const kept = place?.kept();
            root.replaceChild(first, placeholder);
            if (kept) carryOver(kept, first);
          } else placeholder.remove();
          place?.node?.remove();
        }
        listener.came();
      },
      error => {
        if (placeholder.parentNode === root) listener.failed(error);
        listener.came();
      }
    );
  };
  const asNode = (value: unknown, name: string | null): Node => {
    const type = nodeType(value);
    if (!isNode(value)) return inspect(value, name, document);
    nameRanges(value);
    if (type === fragmentNode) return value;
    const free = !value.parentNode || root.contains(value);
    return free && (type === elementNode || type === textNode) ? value : inspect(value, name, document);
  };
  const showError = (text: string) => {
    const notice = document.createElement("p");
    notice.className = "cell-error";
    notice.setAttribute("role", "alert");
    notice.textContent = text;
    root.append(notice);
  };
  return {root, clear, show, settle, showError};
}

function partsOf(node: Node): Node[] {
  return nodeType(node) === fragmentNode ? [...node.childNodes] : [node];
}
