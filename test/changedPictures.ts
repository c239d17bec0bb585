/** The names of drawings whose text is not what it was, of new ones and of those that are gone, in order. */
export function changedPictures(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(name => before.get(name) !== after.get(name)).sort();
}

/** Where the new drawing is kept beside the accepted one: "bar-320-changed.svg". */
export function changedSibling(name: string): string {
  return name.replace(/(?=\.\w+$)/u, "-changed");
}

export function isSibling(name: string): boolean {
  return /-changed\.\w+$/u.test(name);
}
