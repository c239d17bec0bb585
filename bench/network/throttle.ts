import type {CDPSession} from "playwright-core";

/**
 * Lighthouse's mobile preset, which it calls slow 4G: 150 ms, 1.6 Mbit/s down, 750 kbit/s up, and a processor four times
 * slower (docs/throttling.md and `mobileSlow4G` in core/config/constants.js of GoogleChrome/lighthouse). Its factors for
 * throttling by DevTools (3.75 times the latency, 0.9 times the throughput) are not applied.
 */
export const slow4G = {
  latency: 150,
  /** Bits per second. */
  down: 1.6 * 1024 * 1000,
  up: 750 * 1000,
  slowdown: 4
} as const;

/** Chromium delays each request, not each packet: that a connection has to be made first is not counted, for any page. */
export async function throttle(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow4G.latency,
    downloadThroughput: slow4G.down / 8,
    uploadThroughput: slow4G.up / 8
  });
  await session.send("Emulation.setCPUThrottlingRate", {rate: slow4G.slowdown});
}
