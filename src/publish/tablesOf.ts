import {type DataPackage, isError, type Problem, problemText, readPackage} from "../tables/index.ts";

/** The data package of a site, read when it is first asked for and again after its files changed. */
export interface Tables {
  /** Null where the site has no data package. */
  read(): Promise<DataPackage | null>;
  /** The next reading reads the files again. */
  forget(): void;
}

export function tablesOf(folder: string | null): Tables {
  let reading: Promise<DataPackage | null> | null = null;
  return {
    read: () => {
      reading ??= folder === null ? Promise.resolve(null) : readPackage(folder);
      return reading;
    },
    forget: () => {
      reading = null;
    }
  };
}

export function errorsOf(tables: DataPackage | null): string[] {
  return textsOf(tables, isError);
}

export function warningsOf(tables: DataPackage | null): string[] {
  return textsOf(tables, problem => !isError(problem));
}

function textsOf(tables: DataPackage | null, wanted: (problem: Problem) => boolean): string[] {
  return (tables?.problems ?? []).filter(wanted).map(problemText);
}
