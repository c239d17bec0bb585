const shown = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);

/* Numbers typed by hand. */
export const typedByHand = (number: string) => `number ${shown(number)} is typed by hand`;
export const typedInConstant = (number: string, name: string) =>
  `number ${shown(number)} is typed by hand, in the constant ${name}`;
export const bindIt = (claims: readonly string[]) =>
  claims.length > 0
    ? `write ${claims.map(id => `\${cite("${id}")}`).join(" or ")}, if that is meant`
    : `bind it with \${cite("claim-id")}, reword, or mark <span class="plain">…</span> what needs no source`;
export const bindInFigure = (claims: readonly string[]) =>
  claims.length > 0
    ? `write words\`…${claims.map(id => `\${claim("${id}")}`).join(" or ")}…\`, if that is meant`
    : `bind it with words\`…\${claim("claim-id")}…\`, or reword`;
export const rewordPlain = "reword: this text can name no source; tell the number in a cell";
export const unbound = (number: string) => `number ${shown(number)} leads to no claim and no computation`;
export const bindComputed = `fill in \${cite("claim-id")} or \${cite(compute({…}))}, or mark it <span class="plain">\${…}</span>`;

/* Ids. */
export const noSuchClaim = (id: string) => `there is no claim ${shown(id)}`;
export const noSuchReference = (id: string) => `references.csv has no row ${shown(id)}`;
export const noMeasurement = (id: string) => `checks.csv has no measurement of claim ${shown(id)}`;
export const didYouMean = (id: string) => `did you mean ${shown(id)}?`;
export const addClaim = "add it to a claim table in data/";
export const addReference = "add its places to data/places.csv and run nutgraf measure";
export const runMeasure = "run nutgraf measure, or cite the claim alone";
export const wordsDiffer = (said: string, id: string, words: string) =>
  `${shown(said)} stands for claim ${shown(id)}, which says ${words}`;
export const useItsWords = 'leave "as" out, or say the same number in it';

/* Rows of claims. */
export const phraseDiffers = (phrase: string, said: string) =>
  `as_stated ${shown(phrase)} does not say ${said}`;
export const notOneMeasurement = (id: string, canonical: string) =>
  `claim ${shown(id)} is no wording of ${shown(canonical)}: they differ in subject, measure or kind of unit`;
export const mendRow = "mend the row, after the document";

/* Claims in use. */
export const noSource = (id: string) => `claim ${shown(id)} has no source in data/sources.csv`;
export const addSource = "add the document that it stands in";
export const markWithoutSource = (name: string) => `the mark ${shown(name)} leads to no claim and no row`;
export const giveProvenance = "draw it from rows of a table, or hand its provenance to mark()";
export const differs = (id: string, detail: string) =>
  `claim ${shown(id)} differs from its check${detail ? ` (${detail})` : ""} and has no note`;
export const addNote = "say in the claim's note what readers should know; the figure stays as stated";
export const superseded = (id: string, by: string) => `claim ${shown(id)} is superseded by ${shown(by)}`;
export const useInstead = (id: string) => `use ${shown(id)}`;

/* Figures. */
export const noTakeaway = (figure: string) => `figure ${shown(figure)} has no takeaway`;
export const addTakeaway = "say in a sentence what it shows: it leads the text that describes the figure";
export const mixedMeasures = (figure: string, measures: readonly string[]) =>
  `figure ${shown(figure)} puts ${measures.join(" and ")} on one axis`;
export const filterMeasure = "filter the claims to one measure, or draw a figure of each";
export const mixedUnits = (figure: string, units: readonly string[]) =>
  `figure ${shown(figure)} puts ${units.join(" and ")} on one axis, which do not convert`;
export const filterUnits = "filter the claims to one kind of unit";
export const countedTwice = (figure: string, ids: readonly string[]) =>
  `figure ${shown(figure)} counts one measurement as ${ids.length}: ${ids.join(", ")} are wordings of it`;
export const keepOne = "keep one of them, or draw a claim ladder, which joins them";

/* Links that set inputs. */
export const noSuchInput = (href: string, name: string) =>
  `the link ${shown(href)} sets ${shown(name)}, which is no input of the story`;
export const nameInput = "name a variable that a cell gives by view(…), or unit, or show";
export const noSuchUnit = (href: string, unit: string) =>
  `the link ${shown(href)} asks for ${shown(unit)}, which readers cannot choose`;
export const chooseUnit = "write km or mi";
export const noSuchFigure = (href: string, id: string) =>
  `the link ${shown(href)} leads to ${id === "" ? "no figure" : `${shown(id)}, which is no figure of the story`}`;
export const nameFigure = "end it in #, and the id of a figure";
export const noSuchMark = (figure: string, id: string) =>
  `no mark of the figure ${shown(figure)} stands for ${shown(id)}`;
export const nameMark = "show ids of claims or rows that it draws, a + between";
export const reservedInput = (name: string) =>
  `an input is called ${shown(name)}, which means something else in an address`;
export const renameInput = "give the variable another name";

/* The desk's table, cells. */
export const notRead = "cell could not be read, so its texts and ids are unchecked";
export const rewriteCell = "write it as plain JavaScript or TypeScript";
