import {observe} from "./observe.ts";

/** Where a generator of `input` keeps the element. */
const ofElement = Symbol("element");

/** The values of a form control, or of anything that has a `value` and tells of its changes: its first, then each. */
export function input(element: Element): AsyncGenerator<unknown, void> {
  const values = observe<unknown>(notify => {
    const event = eventOf(element);
    const changed = () => notify(currentValue(element));
    element.addEventListener(event, changed);
    if (hasValue(element)) changed();
    return () => element.removeEventListener(event, changed);
  });
  return Object.assign(values, {[ofElement]: element});
}

/** The element whose values a generator of `input` gives; null for anything else. */
export function elementOf(values: unknown): Element | null {
  return typeof values === "object" && values && ofElement in values ? (values[ofElement] as Element) : null;
}

/** Whether it has a value before the reader acts: a file chooser has none. */
export function hasValue(element: Element): boolean {
  return currentValue(element) !== undefined;
}

function currentValue(element: Element): unknown {
  const control = element as HTMLInputElement;
  switch (typeOf(element)) {
    case "range":
    case "number":
      return control.valueAsNumber;
    case "date":
      return control.valueAsDate;
    case "checkbox":
      return control.checked;
    case "file":
      return control.multiple ? control.files : control.files?.[0];
    case "select-multiple":
      return Array.from((element as unknown as HTMLSelectElement).selectedOptions, option => option.value);
    default:
      return control.value;
  }
}

function eventOf(element: Element): string {
  switch (typeOf(element)) {
    case "button":
    case "submit":
    case "checkbox":
      return "click";
    case "file":
      return "change";
    default:
      return "input";
  }
}

function typeOf(element: Element): unknown {
  return "type" in element ? element.type : null;
}
