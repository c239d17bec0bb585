import {setImmediate} from "node:timers/promises";
import {expect, test} from "vitest";
import {laterYields} from "./laterYields.ts";
import {newCell} from "./newCell.ts";
import {storyTimers} from "./timers.ts";

const cellOf = () =>
  newCell(
    1,
    storyTimers(() => {}),
    "story"
  );

test.each([1, null, undefined, "text", [], {next: 1}, {next: () => {}}])("%s is as it is", value => {
  expect(laterYields().gate(cellOf(), value)).toBe(value);
});

const generators: readonly (readonly [string, () => unknown, boolean])[] = [
  [
    "yields once",
    function* () {
      yield 1;
    },
    false
  ],
  ["yields nothing", function* () {}, false],
  [
    "yields again",
    function* () {
      yield 1;
      yield 2;
    },
    true
  ],
  [
    "yields again, in time",
    async function* () {
      yield 1;
      yield 2;
    },
    true
  ],
  [
    "waits for ever",
    async function* () {
      yield 1;
      await new Promise(() => {});
      yield 2;
    },
    false
  ],
  [
    "fails later",
    function* () {
      yield 1;
      throw new Error("later");
    },
    false
  ]
];

test.each(generators)(
  "of a generator that %s, the runtime gets the first value alone",
  async (_, make, again) => {
    const later = laterYields();
    const cell = cellOf();
    const generator = later.gate(cell, make() as Generator);
    const first = await generator.next();
    expect(first.done ? null : first.value).toBe(first.done ? null : 1);
    let gotAnother = false;
    Promise.resolve(generator.next()).then(() => {
      gotAnother = true;
    });
    later.ask();
    for (let i = 0; i < 5; ++i) await setImmediate();
    expect(gotAnother).toBe(false);
    expect([...cell.causes.keys()]).toEqual(again ? ["yields again"] : []);
  }
);

test("a yield gives back the value that it yielded, as in the runtime", async () => {
  const later = laterYields();
  let given: unknown = null;
  const generator = later.gate(
    cellOf(),
    (function* () {
      given = yield 7;
    })()
  );
  generator.next();
  later.ask();
  await setImmediate();
  expect(given).toBe(7);
});

test("ending it ends the generator", () => {
  let ended = false;
  const generator = laterYields().gate(
    cellOf(),
    (function* () {
      try {
        yield 1;
      } finally {
        ended = true;
      }
    })()
  );
  generator.next();
  generator.return(undefined);
  expect(ended).toBe(true);
});
