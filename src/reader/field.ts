/** What an input holds, as an address says it: one text, or of boxes and lists those chosen. */
export type State = readonly string[];

/** An input whose state can be read and set. */
export interface Field {
  /** `asWritten`: as the page's HTML has it, whatever was done since. */
  read(asWritten?: boolean): State;
  /** Sets it as if the reader had, where it takes that; else leaves it as it is. */
  write(state: State): void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const noText = /^(?:file|password|hidden|image|button|reset|submit)$/;

/** The field that an input is: a control, or a form around one. Null for what has no such state, as a file or a table. */
export function fieldOf(input: Element): Field | null {
  const inside = [...input.querySelectorAll<Control>("input, select, textarea")];
  const controls =
    inside.length > 0 || !input.matches("input, select, textarea") ? inside : [input as Control];
  const [first] = controls;
  if (!first || input.querySelector("table")) return null;
  const types = new Set(controls.map(({type}) => type));
  const isAlone = controls.length === 1;
  if (isAlone && first.type === "checkbox") return box(first as HTMLInputElement);
  if (types.size === 1 && (first.type === "radio" || first.type === "checkbox"))
    return choice(controls as HTMLInputElement[]);
  if (isAlone && "options" in first) return list(first);
  const isPair = controls.length === 2 && types.has("number") && types.has("range");
  return (isAlone && !noText.test(first.type)) || isPair ? text(controls as HTMLInputElement[]) : null;
}

/** A field of text, or a number with its slider. */
function text(controls: readonly HTMLInputElement[]): Field {
  const slider = controls.find(({type}) => type === "range");
  const shown = controls.find(({type}) => type === "number") ?? controls[0];
  return {
    read: asWritten => [shown?.[asWritten ? "defaultValue" : "value"] ?? ""],
    write: ([value = ""]) => {
      if (!shown || value === shown.value) return;
      const isNumber = slider !== undefined || shown.type === "number";
      if (isNumber && !(value.trim() && Number.isFinite(Number(value)))) return;
      // A slider of the same scale clamps and rounds; one of another scale follows its number.
      const lead = slider && Number(slider.value) === Number(shown.value) ? slider : shown;
      const before = lead.value;
      lead.value = value;
      if (lead === shown ? lead.value !== value || !lead.checkValidity() : !lead.value) {
        lead.value = before;
        return;
      }
      shown.value = lead.value;
      tell(shown);
    }
  };
}

/** A box is on or off. */
function box(control: HTMLInputElement): Field {
  return {
    read: asWritten => [control[asWritten ? "defaultChecked" : "checked"] ? "on" : "off"],
    write: ([value]) => {
      if (value === (control.checked ? "off" : "on")) control.click();
    }
  };
}

/** Boxes and buttons of which some are chosen, known by their labels. */
function choice(controls: readonly HTMLInputElement[]): Field {
  const words = (control: HTMLInputElement) => control.labels?.[0]?.textContent?.trim() ?? control.value;
  return {
    read: asWritten => controls.filter(each => each[asWritten ? "defaultChecked" : "checked"]).map(words),
    write: given => {
      const state = given.filter(Boolean);
      const wanted = controls.filter(each => state.includes(words(each)));
      const isOne = controls[0]?.type === "radio";
      if (wanted.length !== state.length || (isOne && wanted.length > 1)) return;
      for (const each of [...wanted, ...controls]) {
        if (each.checked === wanted.includes(each)) continue;
        if (each.checked && isOne) {
          each.checked = false;
          tell(each);
        } else each.click();
      }
    }
  };
}

/** A list of options, known by their texts. */
function list(control: HTMLSelectElement): Field {
  const options = [...control.options];
  return {
    read: asWritten => {
      const chosen = options.filter(each => each[asWritten ? "defaultSelected" : "selected"]);
      // Where the HTML chooses none, browsers choose the first.
      return (chosen.length > 0 || control.multiple ? chosen : options.slice(0, 1)).map(({text}) => text);
    },
    write: given => {
      const state = control.multiple ? given.filter(Boolean) : given;
      const wanted = options.filter(({text}) => state.includes(text));
      if (wanted.length !== state.length || (wanted.length !== 1 && !control.multiple)) return;
      if (options.every(each => each.selected === wanted.includes(each))) return;
      for (const each of options) each.selected = wanted.includes(each);
      tell(control);
    }
  };
}

function tell(control: Control): void {
  for (const name of ["input", "change"]) control.dispatchEvent(new Event(name, {bubbles: true}));
}

/** Until code has come that does it, a number and its slider follow each other here. */
export function keepPair(control: Element): void {
  const [number, slider] = ["number", "range"].map(type =>
    control.closest("form")?.querySelector<HTMLInputElement>(`input[type="${type}"][value]`)
  );
  if (!number || !slider || number.defaultValue !== slider.defaultValue || !number.form?.dataset.input)
    return;
  if (control === number) slider.value = number.value;
  if (control === slider) number.value = slider.value;
}
