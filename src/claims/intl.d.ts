/** ES2023, missing from TypeScript's own library. */
declare namespace Intl {
  interface PluralRules {
    selectRange(start: number, end: number): LDMLPluralRule;
  }
}
