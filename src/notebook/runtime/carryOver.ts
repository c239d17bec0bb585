/** What can hold what a reader did: controls, folds, and what can be reached by key. */
const controls = "input, select, textarea";
const folds = "details";
const reachable = `${controls}, button, a[href], summary, [tabindex]`;

/** What a reader did to a node and what is in it, before something else comes in its place. */
export interface Kept {
  readonly values: readonly (((control: Element) => void) | null)[];
  readonly open: readonly boolean[];
  /** The place of the focus among what can be reached by key; null where it is elsewhere. */
  readonly focus: {readonly at: number; readonly selection: Selection | null} | null;
}

type Selection = readonly [start: number, end: number, direction: "forward" | "backward" | "none"];

/** `withValues`: also what was chosen or written in form controls, where it is not what the HTML says. */
export function keep(node: Node, withValues: boolean): Kept {
  const focused = node.ownerDocument?.activeElement;
  const at = focused && node.contains(focused) ? within(node, reachable).indexOf(focused) : -1;
  return {
    values: withValues ? within(node, controls).map(changeOf) : [],
    open: within(node, folds).map(fold => fold.hasAttribute("open")),
    focus: focused && at >= 0 ? {at, selection: selectionIn(focused)} : null
  };
}

/** Does to what has come in a node's place what the reader had done to it, part by part in order. */
export function carryOver({values, open, focus}: Kept, node: Node): void {
  within(node, controls).forEach((control, i) => {
    values[i]?.(control);
  });
  within(node, folds).forEach((fold, i) => {
    if (open[i]) fold.setAttribute("open", "");
  });
  const reached = focus && within(node, reachable)[focus.at];
  if (!reached || !("focus" in reached) || typeof reached.focus !== "function") return;
  reached.focus({preventScroll: true});
  if (focus.selection && "setSelectionRange" in reached && typeof reached.setSelectionRange === "function")
    reached.setSelectionRange(...focus.selection);
}

/** What gives a control of the same kind what the reader gave this one; null where that is nothing. */
function changeOf(control: Element): ((to: Element) => void) | null {
  if (isSelect(control)) {
    const options = [...control.options];
    // Where the HTML chooses none, browsers choose the first.
    const isFirst = !control.multiple && !options.some(({defaultSelected}) => defaultSelected);
    if (options.every((option, i) => option.selected === (isFirst ? i === 0 : option.defaultSelected)))
      return null;
    const chosen = options.map(({selected}) => selected);
    return told(to => {
      if (!isSelect(to) || to.options.length !== chosen.length) return false;
      [...to.options].forEach((option, i) => {
        option.selected = chosen[i] ?? false;
      });
      return true;
    });
  }
  if (!isField(control)) return null;
  const {type, value} = control;
  if (type === "checkbox" || type === "radio") {
    const {checked, defaultChecked} = control as HTMLInputElement;
    if (checked === defaultChecked) return null;
    return told(to => {
      if (!isField(to) || to.type !== type) return false;
      (to as HTMLInputElement).checked = checked;
      return true;
    });
  }
  if (type === "file" || value === control.defaultValue) return null;
  return told(to => {
    if (!isField(to) || to.type !== type) return false;
    to.value = value;
    return true;
  });
}

/** As if the reader had done it: what listens is told. */
function told(give: (to: Element) => boolean): (to: Element) => void {
  return to => {
    if (!give(to)) return;
    for (const name of ["input", "change"]) to.dispatchEvent(new Event(name, {bubbles: true}));
  };
}

function selectionIn(element: Element): Selection | null {
  if (!isField(element)) return null;
  const {selectionStart, selectionEnd, selectionDirection} = element;
  return selectionStart === null || selectionEnd === null
    ? null
    : [selectionStart, selectionEnd, selectionDirection ?? "none"];
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === "input" || element.localName === "textarea";
}

function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === "select";
}

/** The node itself and what is in it, as far as it matches. */
function within(node: Node, selector: string): Element[] {
  if (!("querySelectorAll" in node)) return [];
  const element = node as Element;
  return [...(element.matches?.(selector) ? [element] : []), ...element.querySelectorAll(selector)];
}
