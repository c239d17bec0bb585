/** Two changes of one input, closer together than this many milliseconds, are one: a key held down, a slider nudged. */
const oneChange = 1000;
/** Some browsers take no more than a hundred changes of the address in ten seconds. */
const pause = 250;

/** Writes an address that changes into the browser's history, so that Back undoes one finished change. */
export interface ChangeHistory {
  /** An input is changing: the first time an entry of its own, then that entry again. */
  changing(name: string): void;
  /** The change is finished, unless more of it follows at once. */
  finished(): void;
  /** An entry of its own. `mark` is what the entry before is to be known by on return. */
  push(address: string, mark?: number): void;
  /** The reader went elsewhere in the history: what comes next is another change. */
  moved(): void;
}

export function changeHistory({history, location}: Window, address: () => string): ChangeHistory {
  let current: string | null = null;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const write = (to: string, isNew: boolean) => {
    clearTimeout(writing);
    writing = undefined;
    if (to === location.href) return;
    // A sandboxed frame, or too many in a row: the address then stays behind.
    try {
      if (isNew) history.pushState(null, "", to);
      else history.replaceState(history.state, "", to);
    } catch {}
  };
  const end = () => {
    clearTimeout(ending);
    current = null;
  };
  return {
    changing: name => {
      clearTimeout(ending);
      if (name !== current) write(address(), true);
      else writing ??= setTimeout(() => write(address(), false), pause);
      current = name;
    },
    finished: () => {
      if (writing) write(address(), false);
      clearTimeout(ending);
      ending = setTimeout(end, oneChange);
    },
    push: (to, mark) => {
      end();
      try {
        if (mark !== undefined) history.replaceState(mark, "");
      } catch {}
      write(to, true);
    },
    moved: () => {
      clearTimeout(writing);
      writing = undefined;
      end();
    }
  };
}
