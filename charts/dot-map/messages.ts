export const nothingClaimed = "nothing";

/** What the key says of ways. */
export const wayTexts = {
  stated: "straight between the stated ends, not the route",
  measured: "shortest way, as measured"
} as const;
