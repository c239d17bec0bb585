/** A value in ASN.1's distinguished encoding: tag, length, content. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  const size = content.length;
  if (size < 0x80) return Buffer.concat([Uint8Array.of(tag, size), content]);
  const octets: number[] = [];
  for (let rest = size; rest > 0; rest >>>= 8) octets.unshift(rest & 0xff);
  return Buffer.concat([Uint8Array.of(tag, 0x80 | octets.length, ...octets), content]);
}

export const sequence = (...contents: readonly Uint8Array[]): Uint8Array => der(0x30, ...contents);

export const set = (...contents: readonly Uint8Array[]): Uint8Array => der(0x31, ...contents);

/** Of a positive number below 128. */
export const integer = (value: number): Uint8Array => der(0x02, Uint8Array.of(value));

export const utf8 = (text: string): Uint8Array => der(0x0c, Buffer.from(text));

export const bitString = (content: Uint8Array): Uint8Array => der(0x03, Uint8Array.of(0), content);

/** `YYMMDDhhmmssZ`, for years from 1950 to 2049. */
export function utcTime(date: Date): Uint8Array {
  return der(
    0x17,
    Buffer.from(
      `${date
        .toISOString()
        .replaceAll(/[-:T]|\.\d+/g, "")
        .slice(2)}`
    )
  );
}
