import {panelLabel} from "./messages.ts";

/** Shows what is wrong at the foot of the page, a line for each; none takes the panel away. */
export function problemPanel(document: Document, problems: readonly string[]): void {
  const id = "nutgraf-problems";
  const found = document.getElementById(id);
  if (problems.length === 0) {
    found?.remove();
    return;
  }
  const panel = found ?? document.createElement("section");
  panel.id = id;
  panel.setAttribute("role", "alert");
  panel.setAttribute("aria-label", panelLabel);
  panel.style.cssText =
    "position:fixed;inset:auto 0 0;z-index:9999;max-height:40vh;overflow:auto;padding:12px 16px;" +
    "background:#fff4f0;color:#7a1200;border-top:3px solid #c92a00;font:14px/1.5 ui-monospace,monospace";
  panel.replaceChildren(
    ...problems
      .flatMap(problem => problem.split("\n"))
      .map(line => {
        const paragraph = document.createElement("p");
        paragraph.style.margin = "0 0 4px";
        paragraph.textContent = line;
        return paragraph;
      })
  );
  if (!found) document.body.append(panel);
}
