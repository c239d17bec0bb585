import {inspect} from "./inspect.ts";
import {isThenable} from "./isThenable.ts";
import {elementNode, fragmentNode, isNode, nodeType, textNode} from "./nodeType.ts";

/** Where a cell's output stands. What is in the root before, as a prerendered page has it, stays until `clear`. */
export interface CellOutput {
  readonly root: Element;
  clear(): void;
  /** Nodes as they are, a promise when it comes, anything else inspected. */
  show(value: unknown, name: string | null): void;
  showError(text: string): void;
}

export interface OutputListener {
  /** A shown promise is on its way. */
  waits(): void;
  came(): void;
  failed(error: unknown): void;
}

export function cellOutput(root: Element, document: Document, listener: OutputListener): CellOutput {
  const clear = () => root.replaceChildren();
  const show = (value: unknown, name: string | null) => {
    if (isThenable(value)) showLater(value, name);
    else root.append(asNode(value, name));
  };
  const showLater = (promise: PromiseLike<unknown>, name: string | null) => {
    const place = document.createComment("");
    root.append(place);
    listener.waits();
    promise.then(
      value => {
        if (place.parentNode === root) root.replaceChild(asNode(value, name), place);
        listener.came();
      },
      error => {
        if (place.parentNode === root) listener.failed(error);
        listener.came();
      }
    );
  };
  const asNode = (value: unknown, name: string | null): Node => {
    const type = nodeType(value);
    if (!isNode(value)) return inspect(value, name, document);
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
  return {root, clear, show, showError};
}
