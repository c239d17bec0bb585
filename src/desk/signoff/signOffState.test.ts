import {describe, expect, test} from "vitest";
import {type Edit, ferry} from "../../../test/fixtures/desk/ferry.ts";
import {problemText} from "../../tables/index.ts";
import {claimHash} from "./claimHash.ts";
import {readSignOffs} from "./signOff.ts";
import {signOffProblems, signOffStates, stateWords} from "./signOffState.ts";

const file = "desk/signoff.csv";
const header = "claim,hash,signed_by,signed_on,note\n";
const hashOf = (id: string) => signOffStates(ferry().pkg, readSignOffs(null, file)).get(id)?.hash ?? "";

function signed(rows: readonly string[], edits: readonly Edit[] = []) {
  const {pkg} = ferry(edits);
  const signOffs = readSignOffs(header + rows.map(row => `${row}\n`).join(""), file);
  const states = signOffStates(pkg, signOffs);
  return {
    words: (id: string) => {
      const state = states.get(id);
      return state ? stateWords(state) : null;
    },
    problems: signOffProblems(pkg, signOffs).map(problemText)
  };
}

describe("claimHash", () => {
  const row = {id: "depth", value: 18, note: null, inferred: false};

  test("is 16 hexadecimal digits, the same for the same row in any order of columns", () => {
    expect(claimHash(row)).toMatch(/^[0-9a-f]{16}$/);
    expect(claimHash({inferred: false, value: 18, note: null, id: "depth"})).toBe(claimHash(row));
    expect(claimHash({...row, new_column: null})).toBe(claimHash(row));
    expect(claimHash({...row, note: ""})).toBe(claimHash(row));
  });

  test("changes with every value, and with a value's kind", () => {
    const others = [
      {...row, value: 8},
      {...row, value: "18"},
      {...row, note: "x"},
      {...row, inferred: true},
      {}
    ];
    const hashes = [row, ...others].map(claimHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe("sign-offs", () => {
  test("a claim is signed while its row stands as it was", () => {
    const {words, problems} = signed([`depth,${hashOf("depth")},A. Desk,2019-06-03,`]);
    expect(words("depth")).toBe("signed by A. Desk on 2019-06-03");
    expect(words("passengers")).toBe("not signed");
    expect(problems).toEqual([]);
  });

  test("any change of the row expires it", () => {
    const rows = [`depth,${hashOf("depth")},A. Desk,2019-06-03,`];
    const {words, problems} = signed(rows, [["data/figures.csv", "2019-06-02,,false", "2019-06-03,,false"]]);
    expect(words("depth")).toBe("expired: changed since A. Desk signed it on 2019-06-03");
    expect(problems).toEqual([
      expect.stringMatching(
        /^desk\/signoff\.csv:2:2 claim "depth" has changed since A\. Desk signed it on 2019-06-03: check it again and sign [0-9a-f]{16}$/
      )
    ]);
  });

  test("a newer sign-off replaces an expired one, and only the newest expired one is told", () => {
    const old = (day: string) => `depth,0123456789abcdef,B. Desk,${day},`;
    const now = `depth,${hashOf("depth")},A. Desk,2019-06-03,`;
    expect(signed([old("2019-06-01"), now]).problems).toEqual([]);
    expect(signed([now, old("2019-06-09")]).words("depth")).toBe("signed by A. Desk on 2019-06-03");
    expect(signed([old("2019-06-01"), old("2019-06-02")]).problems).toHaveLength(1);
    expect(signed([old("2019-06-01"), old("2019-06-02")]).problems[0]).toMatch(
      /^desk\/signoff\.csv:3:2 .*2019-06-02/
    );
  });

  test.each([
    [
      "length,0123456789abcdef,A. Desk,2019-06-03,",
      'claim "length" is not in the package: mend the id, or remove the sign-off'
    ],
    ["depth,0123456789abcdef,A. Desk,3 June,", 'signed_on "3 June" is not a day: write 2022-02-28'],
    ["depth,0123456789abcdef,A. Desk,2019-02-30,", 'signed_on "2019-02-30" is not a day: write 2022-02-28'],
    ["depth,0123456789abcdef,,2019-06-03,", "signed_by is empty: it must have a value"],
    ["depth,yes,A. Desk,2019-06-03,", 'hash "yes" does not match the pattern [0-9a-f]{16}']
  ])("%s", (row, message) => {
    expect(signed([row]).problems).toEqual([expect.stringContaining(message)]);
  });

  test("there need be no table, and no rows", () => {
    expect(readSignOffs(null, file).rows).toEqual([]);
    expect(signed([]).problems).toEqual([]);
  });
});
