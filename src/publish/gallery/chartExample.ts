import {type Chart, type ChartModule, type Drawing, families} from "../../figure/index.ts";
import {Failure} from "../failure.ts";
import {isRecord} from "../readObject.ts";
import {wrongExample} from "./messages.ts";

/** What a module says of itself. */
export type About = Pick<
  ChartModule<unknown, object, Drawing>,
  "name" | "family" | "summary" | "use" | "avoid" | "wants"
>;

/** What a module's example file gives: the module with rows, options and texts to draw a figure of. */
export interface ChartExample {
  readonly module: ((rows: Iterable<unknown>, options: object) => Chart<Drawing>) & {readonly module: About};
  readonly title: string;
  readonly takeaway: string;
  readonly note?: string;
  readonly rows: Iterable<unknown>;
  readonly options: object;
}

/** The `example` that a module exports. Throws a `Failure` that names the file where it is none of this chart. */
export function chartExample(exported: unknown, name: string, file: string): ChartExample {
  const example = isRecord(exported) ? exported["example"] : undefined;
  const wrong = (what: string) => new Failure([wrongExample(file, what)]);
  if (!isRecord(example)) throw wrong("exports no `example`");
  const {module, title, takeaway, note, rows, options} = example;
  if (typeof module !== "function" || !("module" in module) || !isAbout(module.module))
    throw wrong("has a `module` that defineChart did not make");
  if (module.module.name !== name)
    throw wrong(`is of the module "${module.module.name}": it should be of "${name}"`);
  if (!title) throw wrong("has no title");
  if (!takeaway) throw wrong("has no takeaway");
  if (note !== undefined && typeof note !== "string") throw wrong("has a note that is no text");
  if (!isIterable(rows)) throw wrong("has no rows");
  if (!isRecord(options)) throw wrong("has no options: {} where it needs none");
  return example as unknown as ChartExample;
}

function isAbout(value: unknown): value is About {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    typeof value["summary"] === "string" &&
    (families as readonly unknown[]).includes(value["family"])
  );
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
