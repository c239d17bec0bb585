/** Cells call it untyped; it ships no types. */
declare module "@observablehq/inputs";
