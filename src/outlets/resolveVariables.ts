/** `var(--name)` or `var(--name, fallback)`, innermost first. */
const variable = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/u;

/** A CSS value without variables: by what is known, else by the fallback, else as the text around it is coloured. */
export function resolveVariables(value: string, known: ReadonlyMap<string, string>): string {
  // A variable may stand for one that stands for another; one that stands for itself ends.
  let resolved = value;
  for (let depth = 0; depth < 8 && variable.test(resolved); depth++)
    resolved = resolved.replace(variable, (_, name: string, fallback?: string) =>
      (known.get(name) ?? fallback ?? "currentColor").trim()
    );
  return variable.test(resolved) ? "currentColor" : resolved;
}
