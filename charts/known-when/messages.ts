export const notSaidWhen = "when it was said is not stated";
export const notHeldWhen = "when it held is not stated";
export const neither = "neither when it held nor when it was said is stated";

export const badDate = (id: string, column: "as_of" | "said_on", date: string, why: string): string =>
  `claim "${id}" has ${column} "${date}": ${why}`;

export const heldTitle = "When it held";
export const saidTitle = "When it was said";

export const keyWords = {
  known: "said by then",
  sameDay: "said on the day itself",
  workedOut: "a date worked out from the text, or approximate"
} as const;
