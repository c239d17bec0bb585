/** Readers are told of changes no more often, in milliseconds. */
const pause = 500;

/** Says a sentence to screen readers, politely: the newest, where several come at once. */
export function announcer(document: Document): (sentence: string) => void {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.body.append(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: string | null = null;
  const say = () => {
    timer = undefined;
    if (next === null) return;
    // The same words again would be no change.
    status.textContent = next === status.textContent ? `${next}\u00a0` : next;
    next = null;
    timer = setTimeout(say, pause);
  };
  return sentence => {
    next = sentence;
    if (!timer) say();
  };
}
