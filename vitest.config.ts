import {availableParallelism} from "node:os";
import {playwright} from "@vitest/browser-playwright";
import {defineConfig} from "vitest/config";
import {chromiumPath} from "./test/chromiumPath.ts";

/** Chromium's sandbox needs a user who is not root. */
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  test: {
    // On two cores, Vitest would keep one of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["{src,charts,test}/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "test/fixtures/**"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          env: {TZ: "America/New_York"}
        }
      },
      {
        // Found while tests run, they would have Vite reload the page under a test.
        optimizeDeps: {
          include: [
            "d3-array",
            "d3-geo",
            "d3-scale",
            "d3-shape",
            "edtf",
            "geographiclib-geodesic",
            "papaparse",
            "vega",
            "vega-interpreter",
            "vega-lite"
          ]
        },
        test: {
          name: "browser",
          include: ["{src,charts,test}/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({launchOptions: {executablePath: chromiumPath(), args}}),
            instances: [{browser: "chromium"}]
          }
        }
      }
    ]
  }
});
