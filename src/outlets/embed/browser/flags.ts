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
