import {existsSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {type DataPackage, problemText, readPackage, type TypedRow} from "../../tables/index.ts";
import {readDocuments} from "./readDocuments.ts";
import {verifyPackage} from "./verifyPackage.ts";
import {readWaivers} from "./waiver.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = resolve(root, "../shared/sources");
const areHere = existsSync(folder);

if (areHere) {
  const pkg = await readPackage(resolve(root, "data"));
  const documents = (await readDocuments(folder)) ?? [];
  const waivers = readWaivers(readFileSync(resolve(root, "desk/waivers.csv")), "desk/waivers.csv");
  const verify = (changed: DataPackage) => verifyPackage(changed, documents, waivers);

  describe("the five articles", () => {
    test("verify, with every figure claimed or waived and no waiver unused", () => {
      const {documents, claims, events, problems} = verify(pkg);
      expect(problems.map(problemText)).toEqual([]);
      expect(documents.map(({isIntact}) => isIntact)).toEqual([true, true, true, true, true]);
      expect([claims, events].every(count => count > 0)).toBe(true);
      expect(claims).toBe(pkg.claims.size);
    });

    test("do not verify once a digit of any claim's number is changed", () => {
      const changes = [...pkg.tables.values()]
        .filter(({kind}) => kind === "claims")
        .flatMap(({name, rows}) => rows.flatMap(row => otherNumbers(row).map(cells => ({name, row, cells}))));
      const unnoticed = changes.filter(
        ({name, row, cells}) => verify(withRow(pkg, name, row, cells)).isVerified
      );
      expect(changes.length).toBeGreaterThan(pkg.claims.size);
      expect(unnoticed.map(({row, cells}) => [row.values["id"], cells])).toEqual([]);
    });
  });
} else {
  console.warn(`${folder} is not here: the data was NOT verified against the five articles`);
  test.skip("the five articles: NOT RUN, since ../shared/sources is not here", () => {});
}

/** The cells of a row's numbers with one digit changed: each digit in turn, to the next one. */
function otherNumbers({values}: TypedRow): Readonly<Record<string, number>>[] {
  return ["value", "low", "high"].flatMap(column => {
    const cell = values[column];
    if (typeof cell !== "number") return [];
    const digits = [...String(cell)];
    return digits.flatMap((digit, i) =>
      /\d/.test(digit) ? [{[column]: Number(digits.with(i, String((Number(digit) + 1) % 10)).join(""))}] : []
    );
  });
}

function withRow(
  pkg: DataPackage,
  name: string,
  row: TypedRow,
  cells: Readonly<Record<string, number>>
): DataPackage {
  const tables = [...pkg.tables].map(([key, table]) => {
    if (key !== name) return [key, table] as const;
    const rows = table.rows.map(each =>
      each === row ? {...each, values: {...each.values, ...cells}} : each
    );
    return [key, {...table, rows}] as const;
  });
  return {...pkg, tables: new Map(tables)};
}
