import {blockAt, blocksOf} from "./blocks.ts";
import {hold} from "./notice.ts";

/** What was done in a block. */
interface Done {
  /** By the control's name, or its id. */
  readonly values: Readonly<Record<string, string>>;
  readonly step?: string | undefined;
}

/** Keeps what is done in blocks on this device, and brings it back on the next page that has them. */
export function kept(document: Document): void {
  const key = (block: HTMLElement) =>
    `nutgraf-lesson/${document.querySelector<HTMLElement>("[data-story]")?.dataset["story"] ?? ""}/${block.id}`;
  for (const block of blocksOf(document)) {
    const done = read(key(block));
    if (done) bring(block, done);
  }
  document.addEventListener("change", event => {
    const block = blockAt(event.target);
    if (block) write(key(block), doneIn(block));
  });
  // Words are kept as they are written, not only when the field is left.
  document.addEventListener("input", event => {
    const block = blockAt(event.target);
    if (block && event.target instanceof HTMLTextAreaElement) write(key(block), doneIn(block));
  });
}

function doneIn(block: HTMLElement): Done {
  const controls = [...block.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  const done = controls.filter(control => {
    if (control.type === "radio") return (control as HTMLInputElement).checked;
    return control.type === "range" ? control.dataset["drawn"] !== undefined : control.value !== "";
  });
  return {
    values: Object.fromEntries(done.map(each => [nameOf(each), each.value])),
    step: block.dataset["step"]
  };
}

function bring(block: HTMLElement, {values, step}: Done): void {
  for (const control of block.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
    const value = values[nameOf(control)];
    if (value === undefined) continue;
    if (control.type === "radio") (control as HTMLInputElement).checked = control.value === value;
    else control.value = value;
    if (control.type === "range") control.dispatchEvent(new Event("input", {bubbles: true}));
  }
  if (step !== undefined && block.dataset["step"] !== undefined) hold(block, Number(step));
}

const nameOf = (control: HTMLInputElement | HTMLTextAreaElement) => control.name || control.id;

/** Storage may be out of reach, or hold something else by now. */
function read(key: string): Done | null {
  try {
    const done: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof done === "object" && done !== null && "values" in done ? (done as Done) : null;
  } catch {
    return null;
  }
}

function write(key: string, done: Done): void {
  try {
    localStorage.setItem(key, JSON.stringify(done));
  } catch {
    // A sandboxed frame has no storage; what was done then holds for this page.
  }
}
