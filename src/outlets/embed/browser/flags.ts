// Before the first paint, so that no wrong theme or unit is ever seen. The frame has no storage to ask.
const root = document.documentElement;
const flags = new URLSearchParams(location.search);
root.dataset.scripted = "";

/** Sets what the address asks for, where it is one of these. */
const choose = (flag: string, choices: readonly string[]) => {
  const chosen = flags.get(flag);
  if (chosen !== null && choices.includes(chosen)) root.dataset[flag] = chosen;
};

choose("theme", ["auto", "light", "dark"]);
choose("unit", ["km", "mi"]);
choose("title", ["on", "off"]);

// The inputs of a live figure come with it, out of sight. What sets one needs the code of the live cells.
addEventListener("DOMContentLoaded", () => {
  const inputs = document.querySelector<HTMLElement>("[data-script]");
  const names = [...(inputs?.querySelectorAll<HTMLElement>("[data-input]") ?? [])];
  if (!inputs || !names.some(({dataset}) => flags.has(dataset.input ?? ""))) return;
  const script = document.createElement("script");
  script.src = inputs.dataset.script ?? "";
  document.head.append(script);
});
