/** A column's or a code's name as readers say it: "precisionKm" and "precision_km" are "Precision km". */
export function columnWords(name: string): string {
  const words = name
    .replaceAll(/[-_]/gu, " ")
    .replaceAll(/([a-z])([A-Z])/gu, "$1 $2")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
