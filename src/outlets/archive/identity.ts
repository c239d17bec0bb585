import {sha256} from "./sha256.ts";

/** Stands in a file for its own identity, while that is not known. */
export const noIdentity = "0".repeat(64);

/** A file that carries its own identity wherever `noIdentity` stood: the SHA-256 of the file with the latter. */
export function withIdentity(file: string): {readonly file: string; readonly identity: string} {
  const identity = sha256(file);
  return {file: file.replaceAll(noIdentity, identity), identity};
}

/** Whether nothing but its identity was ever put into the file. */
export function isGenuine(file: string, identity: string): boolean {
  return /^[0-9a-f]{64}$/u.test(identity) && sha256(file.replaceAll(identity, noIdentity)) === identity;
}
