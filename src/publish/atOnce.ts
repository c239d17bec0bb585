import {availableParallelism} from "node:os";

/** Does something with each item, at most as many at once as there are cores; resolves to what that gives, in order. */
export async function atOnce<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  // All take from the same iterator.
  const left = items.entries();
  const take = async () => {
    for (const [i, item] of left) results[i] = await act(item);
  };
  await Promise.all(Array.from({length: availableParallelism()}, take));
  return results;
}
