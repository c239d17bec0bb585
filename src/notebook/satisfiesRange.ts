type Version = readonly [number, number, number];

/**
 * Whether an installed version is in the range of an `npm:` import: `7`, `7.9`, `7.x`, `7.9.0`, `=7.9.0`,
 * `^7.9.0`, `~7.9.0`, `>=7`, alternatives with `||`, `latest`, `*` or nothing. Null for a range in any other
 * form. The rules are those of npm's semver; a prerelease matches only itself.
 */
export function satisfiesRange(installed: string, range: string): boolean | null {
  const alternatives = range.split("||").map(part => satisfiesPart(installed, part.trim()));
  return alternatives.includes(null) ? null : alternatives.includes(true);
}

function satisfiesPart(installed: string, range: string): boolean | null {
  if (installed === range || ["", "*", "x", "latest"].includes(range)) return true;
  const match = /^(\^|~|>=|=|v)?\s*v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?$/.exec(range);
  if (!match) return /^[=v^~]?\d+\.\d+\.\d+-[\w.-]+$/.test(range) ? false : null;
  const [, sign = "", major = "0", minor, patch] = match;
  const at = versionOf(installed);
  if (!at) return false;
  const low: Version = [Number(major), known(minor) ?? 0, known(patch) ?? 0];
  if (sign === ">=") return compare(at, low) >= 0;
  return compare(at, low) >= 0 && compare(at, firstAbove(sign, low, known(minor), known(patch))) < 0;
}

function firstAbove(
  sign: string,
  [major, minor, patch]: Version,
  hasMinor: number | null,
  hasPatch: number | null
): Version {
  if (hasMinor === null) return [major + 1, 0, 0];
  if (sign === "^" && major > 0) return [major + 1, 0, 0];
  if (sign === "^" && minor === 0 && hasPatch !== null) return [0, 0, patch + 1];
  if (sign === "^" || sign === "~" || hasPatch === null) return [major, minor + 1, 0];
  return [major, minor, patch + 1];
}

function versionOf(text: string): Version | null {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:\+[\w.-]+)?$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

function known(part: string | undefined): number | null {
  return part === undefined || part === "x" || part === "*" ? null : Number(part);
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
