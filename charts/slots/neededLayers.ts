/**
 * The layers that draw anything of the data: of those that filter by a field, as in `isValid(datum.open)`, the ones whose
 * field some datum has. What Vega never hears of costs nothing.
 */
export function neededLayers(layers: readonly object[], data: readonly object[]): object[] {
  return layers.filter(layer => {
    const field = "transform" in layer ? filteredField(layer.transform) : null;
    return field === null || data.some(datum => has(datum, field));
  });
}

function filteredField(transform: unknown): string | null {
  const [first] = Array.isArray(transform) ? transform : [];
  const filter: unknown = first?.filter;
  return typeof filter === "string" ? (/^(?:isValid\()?datum\.(\w+)\b/u.exec(filter)?.[1] ?? null) : null;
}

function has(datum: object, field: string): boolean {
  const value = (datum as Readonly<Record<string, unknown>>)[field];
  return value !== null && value !== undefined && value !== false;
}
