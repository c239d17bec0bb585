/** The columns that every claim table shares; any other column is the topic's own. */
export const claimColumns = [
  "id",
  "source",
  "paragraph",
  "as_stated",
  "speaker",
  "reported_by",
  "about",
  "measure",
  "hedge",
  "value",
  "low",
  "high",
  "unit",
  "as_of",
  "said_on",
  "inferred",
  "same_as",
  "supersedes",
  "note"
] as const;

export type ClaimColumn = (typeof claimColumns)[number];
