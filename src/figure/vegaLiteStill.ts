/**
 * A compiled Vega spec without what waits for a pointer, a key or a clock: a drawing shows what there is before any of
 * them comes. Where there is no window, Vega would complain that it has none to listen at.
 */
export function still<T>(spec: T): T {
  return stilled(spec) as T;
}

function stilled(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) return key === "on" ? value.flatMap(handler) : value.map(each => stilled(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === "values" ? each : stilled(each, name)])
  );
}

/** What is left of a handler: that for signals, which are the dataflow's own. Triggers of data have no events. */
function handler(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null || !("events" in value)) return [value];
  const events = [value.events].flat().filter(isOfSignal);
  return events.length > 0 ? [{...value, events}] : [];
}

const isOfSignal = (event: unknown): boolean =>
  typeof event === "object" && event !== null && ("signal" in event || "scale" in event);
