/** Addresses in running text. */
export const addresses = /\b(?:https?:\/\/|mailto:|www\.)[^\s<>"”)\]]+|[\w.+-]+@[\w-]+\.[\w.-]*\w/gi;
