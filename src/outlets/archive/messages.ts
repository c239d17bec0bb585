export const notAnArchive = (file: string) =>
  `${file} is no archive of a story: name two files that nutgraf archive wrote`;
export const noArchive = (file: string) =>
  `${file} cannot be read: name two files that nutgraf archive wrote`;
export const changedSince = (file: string) =>
  `${file} was changed after it was written: its content does not fit the identity in it`;
export const otherStory = (before: string, after: string) =>
  `the archives are of two stories, ${before} and ${after}: compare two of one story`;
export const nothingChanged = "no claim, table, document or version differs";

export const archiveTitle = (title: string, updated: string | null) =>
  `Archive of “${title}”${updated ? `, as of ${updated}` : ""}. Its identity:`;
export const heldIn = "What this file was made of";
export const noHash = "no hash known";

export const wroteFile = (file: string, bytes: number) => `wrote ${file} (${Math.round(bytes / 1000)} kB)`;
export const identityIs = (identity: string) => `identity sha256 ${identity}`;
export const needsTwo = "--compare takes two archives: nutgraf archive --compare BEFORE AFTER";
export const corrected = (file: string, count: number) =>
  `added ${count} ${count === 1 ? "correction" : "corrections"} to ${file}: word them for readers before you publish`;
export const noSuchStory = (name: string) => `there is no story "${name}"`;
