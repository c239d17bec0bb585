/** Source of a regular expression that matches exactly this text (`RegExp.escape` is younger than readers' browsers). */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
