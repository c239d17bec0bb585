import {fileIsBinary, fileIsEmpty, fileIsSpreadsheet, fileIsUtf16} from "./messages.ts";

/** The text of a CSV file without its byte order mark; `lossy` where some bytes were not UTF-8 and read as U+FFFD. */
export type Decoded = {readonly text: string; readonly lossy: boolean} | {readonly refused: string};

export function decode(input: Uint8Array | string): Decoded {
  const decoded =
    typeof input === "string" ? {text: input.replace(/^\uFEFF/, ""), lossy: false} : decodeBytes(input);
  if ("refused" in decoded) return decoded;
  if (decoded.text.includes("\0")) return {refused: fileIsBinary};
  if (decoded.text.trim() === "") return {refused: fileIsEmpty};
  return decoded;
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return {refused: fileIsUtf16};
  // Zip (xlsx, ods) and the older xls.
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return {refused: fileIsSpreadsheet};
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), lossy: false};
  } catch {
    return {text: new TextDecoder("utf-8").decode(bytes), lossy: true};
  }
}
