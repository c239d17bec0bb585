import {availableParallelism} from "node:os";
import {expect, test} from "vitest";
import {atOnce} from "./atOnce.ts";

test("gives results in the order of the items, never more at once than there are cores", async () => {
  let running = 0;
  let most = 0;
  const items = Array.from({length: 40}, (_, i) => i);
  const doubled = await atOnce(items, async item => {
    most = Math.max(most, ++running);
    await new Promise(done => setTimeout(done, (item * 7) % 5));
    running--;
    return 2 * item;
  });
  expect(doubled).toEqual(items.map(item => 2 * item));
  expect(most).toBeLessThanOrEqual(availableParallelism());
});

test("of nothing is nothing; what one fails with is told", async () => {
  expect(await atOnce([], async () => 1)).toEqual([]);
  await expect(
    atOnce([1, 2], async () => {
      throw new Error("no");
    })
  ).rejects.toThrow("no");
});
