import {generateKeyPairSync, sign} from "node:crypto";
import {bitString, der, integer, sequence, set, utcTime, utf8} from "./der.ts";

const commonName = Uint8Array.of(0x06, 3, 0x55, 0x04, 0x03);
const ecdsaWithSha256 = sequence(Uint8Array.of(0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const day = 86_400_000;

/** A certificate for one run, signed by itself, in PEM: browsers speak HTTP/2 over TLS only. Nothing should trust it. */
export function certificate(): {readonly key: string; readonly cert: string} {
  const {privateKey, publicKey} = generateKeyPairSync("ec", {namedCurve: "prime256v1"});
  const name = sequence(set(sequence(commonName, utf8("bench"))));
  const now = Date.now();
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    name,
    sequence(utcTime(new Date(now - day)), utcTime(new Date(now + day))),
    name,
    publicKey.export({type: "spki", format: "der"})
  );
  const whole = sequence(body, ecdsaWithSha256, bitString(sign("sha256", body, privateKey)));
  return {
    key: privateKey.export({type: "pkcs8", format: "pem"}).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${Buffer.from(whole).toString("base64")}\n-----END CERTIFICATE-----\n`
  };
}
