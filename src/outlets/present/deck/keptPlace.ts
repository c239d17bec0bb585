/** Keeps the slide that a deck stands at, for who comes back to it in this tab. */
export function keptPlace(document: Document) {
  const story = document.querySelector<HTMLElement>("[data-story]")?.dataset["story"] ?? "";
  const key = `nutgraf-slide/${story}`;
  return {
    read(): number {
      try {
        const at = Number(sessionStorage.getItem(key));
        return Number.isInteger(at) && at > 0 ? at : 0;
      } catch {
        return 0;
      }
    },
    keep(at: number): void {
      try {
        sessionStorage.setItem(key, String(at));
      } catch {
        // A sandboxed frame has no storage: the deck then begins anew.
      }
    }
  };
}
