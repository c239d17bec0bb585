import type {StoryState} from "./storyState.ts";

/** No more of the window's height may be taken by a figure that stays in view above its steps. */
const room = 0.6;

/**
 * Steps drive the figure beside or above them: a paragraph that comes to the middle of the room that they have has its first
 * link followed, and nothing written to the address. Only where the figure stays in view, which the style sheet decides: not in print, nor
 * where motion is reduced; there, steps are paragraphs with links.
 */
export function steps(document: Document, state: StoryState, changed: () => void): void {
  const window = document.defaultView;
  const linkIn = (step: Element) => step.querySelector<HTMLAnchorElement>('a[href^="?"]');
  for (const stepped of document.querySelectorAll(".stepped")) {
    const figure = stepped.firstElementChild;
    const parts = [...stepped.querySelectorAll(".steps > *")].filter(linkIn);
    if (!window?.IntersectionObserver || !figure || parts.length === 0) continue;
    const taken = figure.clientHeight / window.innerHeight;
    stepped.toggleAttribute("data-low", taken <= room);
    const isBeside = window.getComputedStyle(stepped).display === "grid";
    const middle = Math.round(isBeside ? 50 : 50 + Math.min(taken, room) * 50);
    // An address that says something has the first word.
    let isHeld = state.isIn(new URL(document.location.href));
    let active: Element | null = null;
    const observer = new window.IntersectionObserver(
      entries => {
        const next = entries.find(({isIntersecting}) => isIntersecting)?.target;
        if (!next || next === active || window.getComputedStyle(figure).position !== "sticky") return;
        active?.removeAttribute("data-active");
        active = next;
        next.setAttribute("data-active", "");
        const link = linkIn(next);
        if (link && !isHeld) state.apply(new URL(link.href), "step");
        isHeld = false;
        changed();
      },
      // A line without any height may be missed by rounding.
      {rootMargin: `-${middle}% 0px -${99 - middle}% 0px`}
    );
    for (const part of parts) observer.observe(part);
  }
}
