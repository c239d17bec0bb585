import {observe} from "./observe.ts";

/** Whether the page is shown dark, by its own colour scheme and the reader's. */
export function dark(document: Document): AsyncGenerator<boolean, void> {
  return observe(notify => {
    const window = document.defaultView;
    const media = window?.matchMedia?.("(prefers-color-scheme: dark)");
    const root = document.documentElement;
    let last: boolean | null = null;
    const look = () => {
      const schemes = window?.getComputedStyle(root).getPropertyValue("color-scheme").split(/\s+/) ?? [];
      const now = schemes.includes("dark") && (!schemes.includes("light") || media?.matches === true);
      if (now !== last) notify(now);
      last = now;
    };
    look();
    media?.addEventListener("change", look);
    // A page may switch its own scheme by attribute.
    const observer = window && new window.MutationObserver(look);
    observer?.observe(root, {attributes: true});
    return () => {
      media?.removeEventListener("change", look);
      observer?.disconnect();
    };
  });
}
