/** The column that prerendered cells are laid out in, in CSS pixels, as far as a DOM without layout can tell. */
export const buildWidth = 640;
