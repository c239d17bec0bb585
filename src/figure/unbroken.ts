const space = "\u00a0";

/** The words of a figure with its last number and what it counts kept on one line: 64 km, 1,000 sq km, 200 members. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\p{Nd}) [^\p{Nd}]+$/u, counted =>
    counted.split(" ").length > 3 ? counted.replace(" ", space) : counted.replaceAll(" ", space)
  );
}
