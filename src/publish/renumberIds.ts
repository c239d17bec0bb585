const generated = /\b(inputs-[0-9a-f]{6})-(\d+)\b/g;

/**
 * Observable Inputs number their elements through the life of the process: renumbers them from 1 within a story, so that
 * a story's page does not depend on what was evaluated before it.
 */
export function renumberIds(parts: readonly string[]): string[] {
  const numbers = new Map<string, number>();
  return parts.map(html =>
    html.replace(generated, (id, prefix: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${prefix}-${number}`;
    })
  );
}
