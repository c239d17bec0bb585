import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {assemblePackage} from "./assemblePackage.ts";
import {problemText} from "./problem.ts";

const folder = fileURLToPath(new URL("../../test/fixtures/tables/small", import.meta.url));
const texts = new Map(
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter(path => /\.(csv|json)$/.test(path))
    .map(path => [path, readFileSync(join(folder, path), "utf8")])
);

type Edit = (text: string) => string | Uint8Array | null;

/** The package after edits to some of its files; null takes a file away. */
function assemble(edits: Record<string, Edit> = {}) {
  const edited = new Map<string, string | Uint8Array | null>(texts);
  for (const [path, edit] of Object.entries(edits)) edited.set(path, edit(texts.get(path)!));
  const descriptor = String(edited.get("datapackage.json"));
  const bytes = [...edited].map(
    ([path, text]) => [path, typeof text === "string" ? new TextEncoder().encode(text) : text] as const
  );
  return assemblePackage("data", descriptor, new Map(bytes));
}

/** Replaces text that must be there, so that no case passes by spoiling nothing. */
function swap(from: string, to: string): Edit {
  return text => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  };
}

const add =
  (line: string): Edit =>
  text =>
    `${text}${line}\n`;

describe("a sound package", () => {
  const pkg = assemble();

  test("has no problems", () => expect(pkg.problems.map(problemText)).toEqual([]));

  test("knows its tables by name, columns and kind", () => {
    expect([...pkg.tables.values()].map(({name, file, kind}) => [name, file, kind])).toEqual([
      ["sources", "data/sources.csv", "sources"],
      ["speakers", "data/speakers.csv", "speakers"],
      ["places", "data/places.csv", "places"],
      ["distances", "data/distances.csv", "claims"],
      ["passengers", "data/passengers.csv", "claims"],
      ["events", "data/events.csv", "events"],
      ["references", "data/references.csv", "references"],
      ["checks", "data/checks.csv", "checks"],
      ["weather", "data/weather/readings.csv", "observations"]
    ]);
  });

  test("reads sources, speakers, places and claims by id", () => {
    expect([...pkg.sources.keys()]).toEqual(["survey-2020", "leaflet"]);
    expect([...pkg.speakers.keys()]).toEqual(["port", "ferry"]);
    expect(pkg.places.get("pier")).toMatchObject({
      latitude: 10.5,
      longitude: 20.25,
      aliases: ["Old pier", "Jetty"]
    });
    expect([...pkg.claims.keys()]).toEqual(["crossing", "crossing-miles", "crossing-reprint", "day"]);
    expect(pkg.claims.get("crossing-miles")).toMatchObject({
      table: "distances",
      line: 3,
      source: {id: "leaflet"},
      speaker: {id: "ferry"},
      reportedBy: {id: "port"},
      quantity: {hedge: "about", value: 25, unit: "mi"},
      sameAs: "crossing",
      note: 'Says "miles", not which',
      topic: {from_place: "pier", to_place: "island", distance_kind: "unstated"}
    });
  });

  test("keeps what a missing value means, apart from a blank", () => {
    expect(pkg.tables.get("weather")?.rows).toEqual([
      {
        line: 2,
        values: {station: "pier", day: "2020-05-04", wind: -4.5, gust: 8, calm: false, remark: "=strong"}
      },
      {
        line: 3,
        values: {station: "pier", day: "2020-05-05", wind: null, gust: null, calm: true, remark: null},
        missing: {wind: "not measured", gust: "not released"}
      },
      {
        line: 4,
        values: {
          station: "island",
          day: "2020-05-04",
          wind: 0,
          gust: Number.POSITIVE_INFINITY,
          calm: null,
          remark: "calm"
        }
      }
    ]);
  });

  test.for([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["no last line end", (text: string) => text.trimEnd()]
  ] as const)("reads the same with %s in every table", ([, edit]) => {
    const paths = [...texts.keys()].filter(path => path.endsWith(".csv"));
    const same = assemble(Object.fromEntries(paths.map(path => [path, edit])));
    expect(same.problems).toEqual([]);
    expect(same.claims).toEqual(pkg.claims);
    expect([...same.tables.values()].map(({rows}) => rows)).toEqual(
      [...pkg.tables.values()].map(({rows}) => rows)
    );
  });

  test("may have tables without rows", () => {
    const header = (text: string) => `${text.split("\n")[0]}\n`;
    const empty = assemble({"events.csv": header, "checks.csv": header, "passengers.csv": header});
    expect(empty.problems).toEqual([]);
    expect(empty.tables.get("events")?.rows).toEqual([]);
  });

  test("is made of plain data that survives structured cloning", () => {
    for (const values of [pkg.sources, pkg.speakers, pkg.places, pkg.claims]) {
      expect(structuredClone(values)).toEqual(values);
    }
  });
});

const spoiled: [title: string, edits: Record<string, Edit>, messages: string[]][] = [
  [
    "a wrong type",
    {"distances.csv": swap("about,40,", "about,forty,")},
    ['data/distances.csv:2:10 value "forty" is not a number']
  ],
  [
    "several cells of several rows at once",
    {
      "distances.csv": text =>
        text
          .replace("about,40,", "abuot,4O,")
          .replace("leaflet,1,", "leaflet,one,")
          .replace(",true,", ",yes,")
    },
    [
      'data/distances.csv:2:9 hedge "abuot" is not one of about, between, order_of (did you mean "about"?)',
      'data/distances.csv:2:10 value "4O" is not a number',
      'data/distances.csv:3:3 paragraph "one" is not a whole number',
      'data/distances.csv:4:16 inferred "yes" is not true or false'
    ]
  ],
  [
    "an unknown column",
    {"references.csv": text => text.replace("origin\n", "origin,extra\n").replace("1959\n", "1959,x\n")},
    [
      'data/references.csv:1:7 column "extra" is not in the schema: rename it, or add the field to datapackage.json'
    ]
  ],
  [
    "a missing column",
    {"references.csv": text => text.replace(",origin\n", "\n").replace(/,International yard.*\n/, "\n")},
    ['data/references.csv:1 column "origin" is missing: add it, or take the field out of datapackage.json']
  ],
  [
    "a misspelt column",
    {"references.csv": swap("origin", "orgin")},
    [
      'data/references.csv:1 column "origin" is missing: add it, or take the field out of datapackage.json',
      'data/references.csv:1:6 column "orgin" is not in the schema (did you mean "origin"?): rename it, or add the field to datapackage.json'
    ]
  ],
  [
    "columns in another order",
    {"speakers.csv": swap("id,name,kind,side", "id,name,side,kind")},
    [
      "data/speakers.csv:1:3 columns are in another order than the schema: write id, name, kind, side",
      "data/speakers.csv:2:4 kind is empty: it must have a value",
      "data/speakers.csv:3:4 kind is empty: it must have a value"
    ]
  ],
  [
    "a duplicate header",
    {"references.csv": swap("method,origin", "origin,origin")},
    [
      'data/references.csv:1 column "method" is missing: add it, or take the field out of datapackage.json',
      'data/references.csv:1:6 column "origin" is already column 5: rename or remove one'
    ]
  ],
  [
    "a __proto__ header",
    {"references.csv": swap("origin", "__proto__")},
    [
      'data/references.csv:1 column "origin" is missing: add it, or take the field out of datapackage.json',
      'data/references.csv:1:6 column "__proto__" has a name that JavaScript reserves: rename it',
      'data/references.csv:1:6 column "__proto__" is not in the schema: rename it, or add the field to datapackage.json'
    ]
  ],
  [
    "a ragged row, once, whatever its cells say",
    {"distances.csv": swap("25 miles,", "25, miles,")},
    [
      "data/distances.csv:3:23 row has 23 cells, the header has 22: put quotes around a cell with a comma in it, or remove what is too much"
    ]
  ],
  [
    "a ragged row that others point to",
    {"sources.csv": swap('leaflet,"Leaflet ""By the pier"", undated"', "leaflet,Leaflet, undated")},
    [
      "data/sources.csv:3:13 row has 13 cells, the header has 12: put quotes around a cell with a comma in it, or remove what is too much"
    ]
  ],
  [
    "an unclosed quote, without every row that points below it",
    {"sources.csv": swap("Harbour survey of 2020", '"Harbour survey of 2020')},
    [
      'data/sources.csv:2:2 quote in the middle of a quoted cell "Harbour survey of 2020,,,2020-05-04,en,o": write "" for a quote inside quotes'
    ]
  ],
  [
    "an empty file, without every row that points into it",
    {"sources.csv": () => ""},
    ["data/sources.csv:1 file is empty: it needs a header row with the column names"]
  ],
  [
    "a binary file",
    {"places.csv": () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)},
    ["data/places.csv:1 file is binary, not text: export it as CSV (UTF-8)"]
  ],
  [
    "a spreadsheet under a CSV's name",
    {"places.csv": () => Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)},
    ["data/places.csv:1 file is a spreadsheet, not text: export it as CSV (UTF-8)"]
  ],
  [
    "a file that is not there",
    {"places.csv": () => null},
    ["data/places.csv:1 file is missing: datapackage.json names it, so add it or take it out there"]
  ],
  [
    "bytes that are not UTF-8",
    {
      "speakers.csv": text =>
        Uint8Array.from(text.replace("Ferry company", "Ferry cómpany"), char => char.charCodeAt(0))
    },
    ['data/speakers.csv:3:2 "Ferry c�mpany" is not UTF-8: save the file as UTF-8']
  ],
  [
    "a semicolon file",
    {"speakers.csv": text => text.replaceAll(",", ";")},
    ['data/speakers.csv:1 header "id;name;kind;side" is separated by semicolons: separate cells by commas']
  ],
  [
    "a duplicate key",
    {
      "sources.csv": swap("leaflet,", "survey-2020,"),
      "distances.csv": text => text.replaceAll("leaflet", "survey-2020"),
      "passengers.csv": swap("leaflet", "survey-2020"),
      "events.csv": swap("leaflet", "survey-2020")
    },
    ['data/sources.csv:3:1 id "survey-2020" is already on line 2: make it unique']
  ],
  [
    "a duplicate unique key of two columns",
    {"weather/readings.csv": swap("pier,2020-05-05", "pier,2020-05-04")},
    [
      'data/weather/readings.csv:3:1 station "pier" with day "2020-05-04" is already on line 2: make it unique'
    ]
  ],
  [
    "an empty key",
    {"speakers.csv": add(",Nobody,outlet,")},
    ["data/speakers.csv:4:1 id is empty: it must have a value"]
  ],
  [
    "a required cell that says it is missing",
    {"weather/readings.csv": swap("island,2020-05-04", "NA,2020-05-04")},
    ['data/weather/readings.csv:4:1 station "NA" stands for no value: it must have one']
  ],
  [
    "a dangling source, which no schema declares",
    {"distances.csv": swap("crossing-miles,leaflet", "crossing-miles,leaflets")},
    [
      'data/distances.csv:3:2 source "leaflets" is not an id in data/sources.csv (did you mean "leaflet"?): correct it, or add the row there'
    ]
  ],
  [
    "a dangling speaker and reporter",
    {"distances.csv": swap(",ferry,port,", ",minister,somebody,")},
    [
      'data/distances.csv:3:5 speaker "minister" is not an id in data/speakers.csv: correct it, or add the row there',
      'data/distances.csv:3:6 reported_by "somebody" is not an id in data/speakers.csv: correct it, or add the row there'
    ]
  ],
  [
    "a dangling declared key",
    {"distances.csv": swap("pier,island,geodesic", "pier,iland,geodesic")},
    [
      'data/distances.csv:2:21 to_place "iland" is not an id in data/places.csv (did you mean "island"?): correct it, or add the row there'
    ]
  ],
  [
    "a dangling key of an observation table",
    {"weather/readings.csv": swap("pier,2020-05-05", "mast,2020-05-05")},
    [
      'data/weather/readings.csv:3:1 station "mast" is not an id in data/places.csv: correct it, or add the row there'
    ]
  ],
  [
    "a value that is not of the enumeration",
    {"checks.csv": swap("rounded", "round")},
    [
      'data/checks.csv:2:6 verdict "round" is not one of consistent, rounded, differs, not comparable (did you mean "rounded"?)'
    ]
  ],
  [
    "below the minimum",
    {"places.csv": swap("10.5,", "-90.5,")},
    ['data/places.csv:2:5 latitude "-90.5" is out of range: it must be at least -90']
  ],
  [
    "above the maximum",
    {"places.csv": swap("10.5,", "91,")},
    ['data/places.csv:2:5 latitude "91" is out of range: it must be at most 90']
  ],
  [
    "at an exclusive minimum and maximum",
    {"places.csv": swap("20.25,0.5", "180,0")},
    [
      'data/places.csv:2:6 longitude "180" is out of range: it must be less than 180',
      'data/places.csv:2:7 precision_km "0" is out of range: it must be more than 0'
    ]
  ],
  [
    "a date before the minimum",
    {"weather/readings.csv": swap("island,2020-05-04", "island,2019-12-31")},
    ['data/weather/readings.csv:4:2 day "2019-12-31" is out of range: it must be at least 2020-01-01']
  ],
  [
    "a day that is not in the calendar",
    {"weather/readings.csv": swap("island,2020-05-04", "island,2020-02-30")},
    ['data/weather/readings.csv:4:2 day "2020-02-30" is not a date: write it as 2022-02-28']
  ],
  [
    "the wrong length",
    {"places.csv": swap(",XX,", ",XXX,")},
    ['data/places.csv:2:4 country "XXX" has 3 characters: it must have at most 2']
  ],
  [
    "a value that misses its pattern, though a part of it would match",
    {"sources.csv": swap("2021-01,,", `2021-01,${"a".repeat(65)},`)},
    [`data/sources.csv:2:11 sha256 "${"a".repeat(57)}…" does not match the pattern [0-9a-f]{64}`]
  ],
  [
    "an address that is none",
    {"sources.csv": swap("https://example.org/survey", "example.org/survey")},
    ['data/sources.csv:2:8 url "example.org/survey" is not a URI: write it with its https://']
  ],
  [
    "a claim id in two tables",
    {"passengers.csv": swap("day,", "crossing,")},
    [
      'data/passengers.csv:2:1 id "crossing" is already a claim at data/distances.csv:2: claim ids are unique across all claim tables'
    ]
  ],
  [
    "same_as that names no claim",
    {"distances.csv": swap("false,crossing,", "false,crosing,")},
    [
      'data/distances.csv:3:17 same_as "crosing" is not a claim in any table (did you mean "crossing"?): correct it, or add the claim'
    ]
  ],
  [
    "a check of no claim",
    {"checks.csv": swap("crossing,", "bridge,")},
    ['data/checks.csv:2:1 claim "bridge" is not a claim in any table: correct it, or add the claim']
  ],
  [
    "same_as in a circle",
    {"distances.csv": swap("2020-05-04,false,,", "2020-05-04,false,crossing-miles,")},
    [
      "data/distances.csv:2:17 same_as goes in a circle (crossing → crossing-miles → crossing): clear one of them"
    ]
  ],
  [
    "same_as that is not canonical",
    {"distances.csv": swap("true,,crossing,", "true,crossing-miles,,")},
    [
      'data/distances.csv:4:17 same_as "crossing-miles" is itself the same as "crossing": name "crossing" here'
    ]
  ],
  [
    "a date that is not EDTF",
    {"events.csv": swap("2010-06-01", "June 2010"), "sources.csv": swap("2021-01,,", "2021-13,,")},
    [
      expect.stringMatching(/^data\/sources\.csv:2:10 accessed "2021-13" is not a date/),
      expect.stringMatching(/^data\/events\.csv:2:2 date "June 2010" is not a date/)
    ]
  ],
  [
    "more than a phrase",
    {"distances.csv": swap("about 40 km", "the whole of it is about 40 km long")},
    [
      'data/distances.csv:2:4 as_stated "the whole of it is about 40 km long" has 9 words: keep the shortest phrase that carries the figure, at most 8'
    ]
  ],
  ...["=1+1", "+1", "-1", "@here", "\t1", "＝1"].map((cell): [string, Record<string, Edit>, string[]] => [
    `a note that a spreadsheet would run: ${JSON.stringify(cell)}`,
    {"events.csv": swap("ferry,true,", `ferry,true,${cell}`)},
    [
      `data/events.csv:2:10 note ${JSON.stringify(cell)} starts with a sign that a spreadsheet runs as a formula: reword it`
    ]
  ])
];

describe("a spoiled package says", () => {
  test.for(spoiled)("%s", ([, edits, messages]) => {
    expect(assemble(edits).problems.map(problemText)).toEqual(messages);
  });

  /** The wording is the vocabulary's own; where it is said is ours. */
  test.for([
    ["a claim that supersedes itself", "passengers.csv", "false,,,", "false,,day,", "2:18 supersedes "],
    ["an as_of that is not EDTF", "distances.csv", "km,2020-05,", "km,May 2020,", '2:14 as_of "May 2020" '],
    [
      "a said_on that is not in the calendar",
      "distances.csv",
      "2020-05-04,false",
      "2020-05-32,false",
      '2:15 said_on "2020-05-32" '
    ],
    ["a range without its ends", "distances.csv", "between,,30,35", "between,32,,", "4:11 "],
    ["a hedge without its value", "distances.csv", "about,40,", "about,,", "2:10 value "],
    ["hundreds with a best value", "passengers.csv", "order_of,,", "order_of,300,", "2:10 value 300 "],
    ["reversed ends", "distances.csv", ",30,35,", ",35,30,", "4:11 low 35 "],
    ["a value outside its ends", "distances.csv", "between,,30,35", "between,53,30,35", "4:10 value 53 "],
    ["a unit that is none", "passengers.csv", ",person,", ",persons,", '2:13 unit "persons" '],
    ["a hedge that is none", "passengers.csv", ",order_of,", ",dozens,", '2:9 hedge "dozens" ']
  ] as const)("%s", ([, path, from, to, start]) => {
    const found = assemble({[path]: swap(from, to)}).problems.map(problemText);
    expect(found).toEqual([expect.stringContaining(`data/${path}:${start}`)]);
  });

  test("of a row at fault no claim, and of the others theirs", () => {
    const {claims} = assemble({"distances.csv": swap("about,40,", "about,forty,")});
    expect([...claims.keys()]).toEqual(["crossing-miles", "crossing-reprint", "day"]);
  });

  test("no claim of a row whose source is at fault, and no second message", () => {
    const {claims, problems} = assemble({"sources.csv": swap("2020-05-04", "4.5.2020")});
    expect([...claims.keys()]).toEqual(["crossing-miles", "crossing-reprint", "day"]);
    expect(problems).toHaveLength(1);
  });
});
