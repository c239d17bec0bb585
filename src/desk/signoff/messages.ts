export const noSuchClaim = (id: string) =>
  `claim "${id}" is not in the package: mend the id, or remove the sign-off`;
export const badDay = (day: string) => `signed_on "${day}" is not a day: write 2022-02-28`;
export const expired = (id: string, by: string, on: string, hash: string) =>
  `claim "${id}" has changed since ${by} signed it on ${on}: check it again and sign ${hash}`;
export const signed = (by: string, on: string) => `signed by ${by} on ${on}`;
export const expiredState = (by: string, on: string) => `expired: changed since ${by} signed it on ${on}`;
export const unsigned = "not signed";
