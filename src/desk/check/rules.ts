/** What `nutgraf check` looks for. docs/check-rules.md explains each. */
export const rules = {
  "number-typed": "a number is typed by hand",
  "number-unbound": "a number is filled in that leads to no claim and no computation",
  "words-differ": "the words that stand for a claim say another number",
  "no-such-claim": "no claim has that id",
  "no-such-reference": "references.csv has no row of that id",
  "no-measurement": "checks.csv has no measurement of that claim",
  "no-source": "a claim or mark leads to no source",
  "differs-unexplained": "a check says that the claim differs, and the claim has no note",
  "no-takeaway": "a figure says not what it shows",
  "mixed-measures": "one axis carries two measures",
  "mixed-units": "one axis carries two dimensions",
  "counted-twice": "one measurement stands there as two",
  "phrase-differs": "a claim's own phrase says another number",
  "not-one-measurement": "same_as joins claims of different things",
  superseded: "a claim is in use that another replaces",
  "no-such-input": "a link sets what is no input",
  "no-such-figure": "a link that sets inputs leads to no figure",
  "no-such-mark": "a link makes a mark stand out that is not drawn",
  "input-name": "an input has a name that addresses use otherwise",
  slide: "a slide does not hold what is on it",
  signoff: "a sign-off is at fault, or the claim changed after it",
  "not-read": "a cell could not be read",
  cell: "a cell does not compile",
  evaluation: "a cell fails when it runs",
  table: "a table or its description is at fault",
  site: "the site's own files are at fault"
} as const;

export type Rule = keyof typeof rules;
