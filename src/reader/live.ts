/** What the module of a story's live cells exports. */
interface LiveModule {
  takeOver(): void;
}

/**
 * Fetches the code of a story's live cells when the first of them comes near, or is touched, or is reached by key; at
 * once where an input is set, as by the page's address. Until it has taken over, what was prerendered stands.
 */
export function live(document: Document): void {
  const address = document.querySelector<HTMLElement>("[data-live]")?.dataset["live"];
  const cells = [...document.querySelectorAll(".cell[data-cell=live]")];
  if (!address || cells.length === 0) return;
  const free = hands(document);
  let isLoading = false;

  const load = async (): Promise<void> => {
    // A page opened from a folder may load no module.
    if (isLoading || document.location.protocol === "file:") return;
    isLoading = true;
    near.disconnect();
    const {href} = new URL(address, document.baseURI);
    const module: LiveModule | null = await import(/* @vite-ignore */ href).catch(() => null);
    // Without a network, the page stays as it was printed; another touch tries again.
    isLoading = module !== null;
    await free();
    module?.takeOver();
  };

  // A screen ahead of the reader.
  const near = new IntersectionObserver(
    entries => {
      if (entries.some(({isIntersecting}) => isIntersecting)) load();
    },
    {rootMargin: "100% 0px"}
  );
  // The page itself comes first: its fonts, its first paint.
  const watch = () => {
    if (!isLoading) for (const cell of cells) near.observe(cell);
  };
  if (document.readyState === "complete") watch();
  else document.defaultView?.addEventListener("load", watch, {once: true});
  for (const cell of cells) {
    for (const name of ["pointerdown", "focusin", "input"]) cell.addEventListener(name, load);
    // A form that is sent would leave the page.
    cell.addEventListener("submit", event => event.preventDefault());
  }
}

/** Resolves once no pointer is down and no word half written: what is held must not be replaced. */
function hands(document: Document): () => Promise<void> {
  let held = false;
  let letGo = (): void => {};
  const take = () => {
    held = true;
  };
  const release = () => {
    held = false;
    // The click, and what changed by it, come after.
    setTimeout(letGo);
  };
  for (const name of ["pointerdown", "compositionstart"]) document.addEventListener(name, take, true);
  for (const name of ["pointerup", "pointercancel", "compositionend"])
    document.addEventListener(name, release, true);
  return () =>
    new Promise(resolve => {
      letGo = resolve;
      if (!held) resolve();
    });
}
