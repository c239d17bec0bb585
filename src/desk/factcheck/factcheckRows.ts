import {JSDOM} from "jsdom";
import {type Claim, words} from "../../claims/index.ts";
import type {DataPackage, TypedRow} from "../../tables/index.ts";
import {type SignOffs, signOffStates, stateWords} from "../signoff/index.ts";
import {appearances, type StoryHtml, textOf} from "./appearance.ts";
import {checkWords, claimed, noCheck, nothing, reported, unknownClaim, unknownComputed} from "./messages.ts";
import type {SheetRow} from "./sheetRow.ts";

/** What a line says beside where it stands. */
type Ground = Omit<SheetRow, "number" | "cell" | "place" | "figure" | "shown">;

const blank = {
  id: "",
  says: "",
  speaker: "",
  source: "",
  paragraph: "",
  asStated: "",
  check: "",
  signOff: "",
  hash: ""
};

/**
 * The lines of a story's sheet: every figure in prose, every figure in a figure's texts, every mark and table row, in reading order.
 * A mark of several claims has a line for each. `locale` is the story's.
 */
export function factcheckRows(
  html: StoryHtml,
  pkg: DataPackage,
  signOffs: SignOffs,
  locale = "en"
): readonly SheetRow[] {
  const groundOf = grounds(html, pkg, signOffs, locale);
  return appearances(html)
    .flatMap(({targets, figure, ...where}) =>
      (targets.length > 0 ? targets : [null]).map(target => ({
        ...where,
        figure: figure ?? "",
        ...groundOf(target)
      }))
    )
    .map((row, i) => ({number: i + 1, ...row}));
}

function grounds({cards}: StoryHtml, pkg: DataPackage, signOffs: SignOffs, locale: string) {
  const states = signOffStates(pkg, signOffs);
  const checks = Map.groupBy(rowsOf(pkg, "checks"), ({values}) => String(values["claim"]));
  const kept = JSDOM.fragment(cards);
  return (target: string | null): Ground => {
    if (target === null) return {...blank, restsOn: "nothing", says: nothing};
    const card = [...kept.querySelectorAll("aside")].find(({id}) => id === target) ?? null;
    if (target.startsWith("claim-computed-")) return computedGround(target, card);
    if (target.startsWith("row-")) return rowGround(target, card, pkg);
    const id = target.replace(/^claim-/, "");
    const claim = pkg.claims.get(id);
    if (!claim) return {...blank, restsOn: "nothing", id, says: unknownClaim(id)};
    const state = states.get(id);
    return {
      ...claimGround(claim, checks.get(id) ?? [], locale),
      signOff: state ? stateWords(state) : "",
      hash: state?.hash ?? ""
    };
  };
}

function claimGround(claim: Claim, checks: readonly TypedRow[], locale: string): Ground {
  const {id, speaker, reportedBy, source, paragraph, asStated, about, measure, quantity} = claim;
  const verdicts = checks.map(({values}) =>
    checkWords(String(values["verdict"]), String(values["detail"] ?? ""))
  );
  return {
    ...blank,
    restsOn: "claim",
    id,
    says: claimed(about, measure, words(quantity, {locale})),
    speaker:
      reportedBy && reportedBy.id !== speaker.id ? reported(speaker.name, reportedBy.name) : speaker.name,
    source: source.label,
    paragraph: String(paragraph),
    asStated,
    check: verdicts.join("; ") || noCheck
  };
}

/** The formula and the inputs, as the number's card shows them to readers. */
function computedGround(target: string, card: Element | null): Ground {
  const id = target.replace(/^claim-/, "");
  return {...blank, restsOn: "computed", id, says: card ? cardWords(card) : unknownComputed};
}

function cardWords(card: Element): string {
  return [...card.querySelectorAll("dt")]
    .map(term => `${textOf(term)}: ${textOf(term.nextElementSibling)}`)
    .join("; ");
}

/** A row of a table that is no claim, such as an event or a place. */
function rowGround(target: string, card: Element | null, pkg: DataPackage): Ground {
  for (const {name, file, rows, schema} of pkg.tables.values()) {
    if (!target.startsWith(`row-${name}-`)) continue;
    const row = rows.find(({values}) => {
      const key = schema.primaryKey.map(column => values[column]).join("/");
      return `row-${name}-${key.replace(/[^\w-]/gu, "-")}` === target;
    });
    if (!row) continue;
    const {note, name: called, date, origin, source, paragraph, as_stated, speaker} = row.values;
    const says = [date, called, note].filter(value => value !== null && value !== undefined);
    return {
      ...blank,
      restsOn: "row",
      id: `${file}, line ${row.line}`,
      says: says.join(", "),
      speaker: pkg.speakers.get(String(speaker))?.name ?? "",
      source: pkg.sources.get(String(source))?.label ?? String(origin ?? ""),
      paragraph: String(paragraph ?? ""),
      asStated: String(as_stated ?? "")
    };
  }
  return {
    ...blank,
    restsOn: "row",
    id: target.replace(/^row-/, ""),
    says: card ? cardWords(card) : unknownComputed
  };
}

function rowsOf({tables}: DataPackage, kind: string): readonly TypedRow[] {
  return [...tables.values()].filter(table => table.kind === kind).flatMap(table => table.rows);
}
