/** A function's parameters without the first, the edition, which the page brings. */
export type Without<F extends (...parameters: never) => unknown> =
  Parameters<F> extends readonly [unknown, ...infer Rest] ? Rest : never;
