import type {Channel, Done, Message} from "./channel.ts";

const controls = "input, select, textarea, details, button";

/** Tells what is done on the slides, and does what the other page tells. */
export function mirror(document: Document, slides: readonly Element[], channel: () => Channel) {
  let isEcho = false;

  const tell = (target: EventTarget | null, done: (control: Element) => Done | null) => {
    if (isEcho || !(target instanceof Element)) return;
    const slide = slides.findIndex(each => each.contains(target));
    const control = slide < 0 ? null : target.closest(controls);
    const told = control && done(control);
    if (!control || !told) return;
    const at = controlsOf(slides[slide]).indexOf(control);
    channel().send({kind: "did", slide, control: at, done: told});
  };
  for (const name of ["input", "change"]) {
    document.addEventListener(
      name,
      event => tell(event.target, control => valueIn(control, name === "change")),
      true
    );
  }
  document.addEventListener(
    "toggle",
    event =>
      tell(event.target, control => (control instanceof HTMLDetailsElement ? {open: control.open} : null)),
    true
  );
  document.addEventListener(
    "click",
    event => {
      // What script presses is told by who made it do so.
      if (event.isTrusted)
        tell(event.target, control => (control instanceof HTMLButtonElement ? {pressed: true} : null));
    },
    true
  );

  return (message: Message) => {
    if (message.kind !== "did") return;
    const control = controlsOf(slides[message.slide])[message.control];
    if (!control) return;
    isEcho = true;
    redo(control, message.done);
    // A fold tells of its change in a later task.
    setTimeout(() => {
      isEcho = false;
    });
  };
}

function redo(control: Element, done: Done): void {
  if ("pressed" in done) {
    if (control instanceof HTMLButtonElement) control.click();
  } else if ("open" in done) {
    if (control instanceof HTMLDetailsElement) control.open = done.open;
  } else if (isField(control)) {
    control.value = done.value;
    if (done.checked !== null && control instanceof HTMLInputElement) control.checked = done.checked;
    control.dispatchEvent(new Event(done.isEnd ? "change" : "input", {bubbles: true}));
  }
}

function valueIn(control: Element, isEnd: boolean): Done | null {
  if (!isField(control)) return null;
  const checked = control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
  return {value: control.value, checked: checked ? (control as HTMLInputElement).checked : null, isEnd};
}

const controlsOf = (slide: Element | undefined): Element[] => [...(slide?.querySelectorAll(controls) ?? [])];

function isField(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return element.matches("input, select, textarea");
}
