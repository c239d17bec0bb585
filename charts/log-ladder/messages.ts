export const notAboveZero = (label: string, value: number): string =>
  `log-ladder: "${label}" is ${value}, which no log axis has: leave it out, or take bar`;

/** Said under a log axis. */
export const tenTimes = "each step is ten times the one before";
