/** Which borders our maps draw, for every map's note. The policy is `data/geo/BORDERS.md`. */
export const bordersNote =
  "Borders are drawn as the United Nations General Assembly recognises them: Crimea, which Russia has occupied since 2014, is part of Ukraine.";
