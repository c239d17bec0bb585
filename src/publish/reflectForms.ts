/** Writes what form controls hold into their attributes, which is all of it that HTML carries. */
export function reflectForms(root: Element): void {
  for (const input of root.querySelectorAll("input")) reflectInput(input);
  for (const area of root.querySelectorAll("textarea")) area.textContent = area.value;
  for (const option of root.querySelectorAll("option")) option.toggleAttribute("selected", option.selected);
  for (const details of root.querySelectorAll("details, dialog")) {
    if ("open" in details) details.toggleAttribute("open", details.open === true);
  }
}

function reflectInput(input: HTMLInputElement): void {
  if (input.type === "checkbox" || input.type === "radio") input.toggleAttribute("checked", input.checked);
  else if (input.type !== "file" && input.type !== "password") input.setAttribute("value", input.value);
}
