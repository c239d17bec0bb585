/** An option of a chart, as its interface declares it. */
export interface ChartOption {
  readonly name: string;
  /** As written: "Channel<string>". */
  readonly type: string;
  readonly isNeeded: boolean;
  /** What it means. */
  readonly meaning: string;
  /** What holds where it is left out; null where its docstring says nothing of that. */
  readonly unlessTold: string | null;
}

/**
 * What a docstring says of an option that is left out: "true" of "Whether the scale starts at zero; true unless told.",
 * "as given" of "The order: as given (the default), or …".
 */
export function unlessTold(meaning: string): string | null {
  const found =
    /([^.;:()]+) \(the default\)/u.exec(meaning) ??
    /([^.;:]*[^.;:,\s]) unless told/u.exec(meaning) ??
    /([^.;:]+), unless told[.;]/u.exec(meaning) ??
    /unless told[,:]? ([^.;]+)/iu.exec(meaning);
  return found?.[1]?.trim() || null;
}
