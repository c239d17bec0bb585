import lighthouse, {desktopConfig, type Result} from "lighthouse";

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export const devices = ["mobile", "desktop"] as const;

export type Category = (typeof categories)[number];
export type Device = (typeof devices)[number];

export interface Audited {
  /** Below the site's index. */
  readonly path: string;
  readonly device: Device;
  /** Out of 100. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** What weighs in a score and is not right. */
  readonly missed: readonly {readonly id: string; readonly title: string; readonly example: string}[];
}

/** Lighthouse's scores of a page. */
export async function auditPage(site: string, path: string, device: Device, port: number): Promise<Audited> {
  const run = await lighthouse(
    new URL(path, site).href,
    {port, logLevel: "error", onlyCategories: [...categories]},
    device === "desktop" ? desktopConfig : undefined
  );
  if (!run) throw new Error(`lighthouse gave no result of ${path}`);
  const {lhr} = run;
  const scores: Partial<Record<Category, number>> = {};
  for (const category of categories) {
    const score = lhr.categories[category]?.score;
    if (typeof score === "number") scores[category] = Math.round(score * 100);
  }
  return {path, device, scores, missed: missed(lhr)};
}

function missed({categories: all, audits}: Result): Audited["missed"] {
  const weighing = Object.values(all)
    .filter(({score}) => (score ?? 0) < 1)
    .flatMap(({auditRefs}) => auditRefs.filter(({weight}) => weight > 0));
  return weighing.flatMap(({id}) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score === 1) return [];
    const [first] = audit.details && "items" in audit.details ? (audit.details.items as unknown[]) : [];
    const example = audit.displayValue ?? (first ? JSON.stringify(first).slice(0, 240) : "");
    return [{id, title: audit.title, example}];
  });
}
