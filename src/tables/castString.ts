import type {Caster} from "./cast.ts";

const formats: Readonly<
  Record<string, {readonly test: (text: string) => boolean; readonly expected: string}>
> = {
  default: {test: () => true, expected: "text"},
  email: {test: text => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text), expected: "an e-mail address"},
  uri: {
    test: text => /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text),
    expected: "a URI: write it with its https://"
  },
  binary: {
    test: text => /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text),
    expected: "base64"
  },
  uuid: {test: text => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text), expected: "a UUID"}
};

/** Null for a format that is not supported. */
export function stringCaster(format: string): Caster | null {
  const form = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return form ? text => (form.test(text) ? {value: text} : {expected: form.expected}) : null;
}
