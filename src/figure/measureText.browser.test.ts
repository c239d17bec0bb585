import {beforeAll, expect, test} from "vitest";
import cyrillic400 from "./fonts/sans-400-cyrillic.woff2?url";
import latin400 from "./fonts/sans-400-latin.woff2?url";
import cyrillic600 from "./fonts/sans-600-cyrillic.woff2?url";
import latin600 from "./fonts/sans-600-latin.woff2?url";
import {measureText} from "./measureText.ts";
import {svg} from "./svg.ts";

beforeAll(async () => {
  for (const [family, weight, url] of [
    ["Latin", "400", latin400],
    ["Cyrillic", "400", cyrillic400],
    ["Latin", "600", latin600],
    ["Cyrillic", "600", cyrillic600]
  ] as const)
    document.fonts.add(await new FontFace(family, `url("${url}")`, {weight}).load());
});

test.for([
  "about 40 miles",
  "The report on the images of 19 January 2022",
  "≈ 1,234,567 km · ≥ 60 – ≤ 102",
  "“approximately 160 miles north”",
  "Генеральний штаб Збройних сил України",
  "Ґанок, їжак, щонайменше 18 миль"
])("says what the browser says of “%s”, within three per cent", text => {
  const root = document.body.appendChild(svg(document, "svg"));
  for (const weight of [400, 600] as const) {
    const line = svg(
      document,
      "text",
      {"font-family": "Latin, Cyrillic", "font-size": 13, "font-weight": weight},
      text
    );
    root.append(line);
    const browsers = line.getComputedTextLength();
    expect(browsers).toBeGreaterThan(20);
    expect(Math.abs(measureText(text, {weight}) / browsers - 1)).toBeLessThan(0.03);
  }
  root.remove();
});
