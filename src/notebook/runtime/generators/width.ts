import {observe} from "./observe.ts";

/** An element's content width in CSS pixels, whenever it changes. */
export function width(element: Element): AsyncGenerator<number, void> {
  return observe(notify => {
    const window = element.ownerDocument.defaultView;
    if (!window?.ResizeObserver) {
      notify(element.clientWidth);
      return undefined;
    }
    let last: number | null = null;
    const observer = new window.ResizeObserver(entries => {
      const now = entries.at(-1)?.contentRect.width ?? 0;
      // What is drawn for a new width changes heights; within the observer's own turn that is an error.
      if (now !== last) window.requestAnimationFrame(() => notify(now));
      last = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
}
