/** What a column is headed where nobody says: "net_generation" as "net generation". */
export function heading(column: string): string {
  return (column.split(".").at(-1) ?? column).replaceAll(/[-_]/gu, " ");
}
