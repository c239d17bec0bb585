import type {Page} from "playwright-core";

/** What axe-core, which the page has loaded, finds. It holds SVG's links to HTML's list of the roles that a link may have; SVG has no such list. */
export async function axeProblems(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly {readonly html: string; readonly target: readonly string[]}[];
    }
    const axe = Reflect.get(globalThis, "axe") as {
      run(context: Document, options: object): Promise<{violations: readonly Violation[]}>;
    };
    const {violations} = await axe.run(document, {resultTypes: ["violations"]});
    return violations
      .map(({id, nodes}) => ({
        id,
        nodes: nodes.filter(({html}) => id !== "aria-allowed-role" || !/^<a class="mark[ "]/u.test(html))
      }))
      .filter(({nodes}) => nodes.length > 0)
      .map(({id, nodes}) => `${id}: ${nodes.length} of ${nodes[0]?.html.slice(0, 120)}`);
  });
}
