import {describe, expect, test} from "vitest";
import {staysInside} from "./descriptorFaults.ts";
import {problemText} from "./problem.ts";
import {readDescriptor} from "./readDescriptor.ts";

const sources = [{title: "Made up"}];
const field = (rest: object) => ({
  resources: [{name: "t", path: "t.csv", sources, schema: {fields: [{name: "a", ...rest}]}}]
});
const schema = (rest: object) => ({
  resources: [{name: "t", path: "t.csv", sources, schema: {fields: [{name: "a"}], ...rest}}]
});
const resource = (rest: object) => ({resources: [{name: "t", path: "t.csv", ...rest}]});
const said = (descriptor: unknown) =>
  readDescriptor(
    typeof descriptor === "string" ? descriptor : JSON.stringify(descriptor),
    "data/datapackage.json"
  ).problems.map(problemText);

describe("a descriptor", () => {
  test("of tables and other files reads", () => {
    const text = JSON.stringify({
      name: "x",
      resources: [
        {
          name: "t",
          path: "sub/t.csv",
          sources,
          schema: {fields: [{name: "a", type: "date", format: "%d/%m/%Y"}]}
        },
        {name: "geo", path: "geo/border.json"}
      ]
    });
    const {descriptor, schemas, problems} = readDescriptor(text, "data/datapackage.json");
    expect(problems).toEqual([]);
    expect(descriptor?.resources.map(({name}) => name)).toEqual(["t", "geo"]);
    expect([...schemas.keys()]).toEqual(["t"]);
  });

  test("keeps properties that mean nothing to us", () => {
    expect(said({...schema({rdfType: "x"}), contributors: []})).toEqual([]);
  });

  test("may name the keys as version 1 did", () => {
    const self = {fields: "a", reference: {resource: "", fields: "a"}};
    expect(said(schema({primaryKey: "a", foreignKeys: [self]}))).toEqual([]);
  });
});

const t = "data/datapackage.json:1 resources[0].schema";
const f = `${t}.fields[0]`;
const spoiled: [title: string, descriptor: unknown, messages: unknown[]][] = [
  ["no JSON", '{\n"name": "x",\n}', [expect.stringMatching(/^data\/datapackage\.json:3 not JSON: /)]],
  ["nothing", "", [expect.stringMatching(/^data\/datapackage\.json:1 not JSON: /)]],
  ["a list", [], ["data/datapackage.json:1 the descriptor must be object"]],
  ["no resources", {}, ['data/datapackage.json:1 the descriptor must have required property "resources"']],
  [
    "a resource without a path",
    {resources: [{name: "t"}]},
    ['data/datapackage.json:1 resources[0] must have required property "path"']
  ],
  ...[
    "/etc/passwd",
    "../secret.csv",
    "a/../../b.csv",
    "https://example.org/t.csv",
    "C:\\t.csv",
    "a\\b.csv",
    "~/t.csv",
    "./t.csv"
  ].map((path): [string, unknown, unknown[]] => [
    `the path ${path}`,
    resource({path}),
    [
      `data/datapackage.json:1 resources[0].path path ${JSON.stringify(path)} leaves the package: write it relative to datapackage.json, without "..", "\\" or a host`
    ]
  ]),
  [
    "several paths",
    resource({path: ["a.csv"]}),
    ["data/datapackage.json:1 resources[0].path must be string"]
  ],
  [
    "semicolons",
    resource({dialect: {delimiter: ";"}}),
    ['data/datapackage.json:1 resources[0].dialect.delimiter must be ","']
  ],
  [
    "another encoding",
    resource({encoding: "windows-1252"}),
    ["data/datapackage.json:1 resources[0].encoding must be one of utf-8, UTF-8, utf8"]
  ],
  [
    "a table that is not CSV",
    resource({path: "t.xlsx", sources, schema: {fields: [{name: "a"}]}}),
    ['data/datapackage.json:1 resources[0].path path "t.xlsx" is a table but not a .csv file']
  ],
  [
    "two resources of one name",
    {
      resources: [
        {name: "t", path: "a.json"},
        {name: "t", path: "b.json"}
      ]
    },
    ['data/datapackage.json:1 resources[1].name name "t" is already a resource: rename one']
  ],
  [
    "a type that is not supported",
    field({type: "geojson"}),
    [
      `${f}.type must be one of any, boolean, date, datetime, duration, geopoint, integer, list, number, string, time, year, yearmonth`
    ]
  ],
  [
    "a format that leaves room to guess",
    field({type: "date", format: "any"}),
    [`${f} format "any" of type date is not supported`]
  ],
  [
    "a reserved name",
    field({name: "__proto__"}),
    [`${f}.name is a name that JavaScript reserves: rename it`]
  ],
  [
    "an unknown constraint",
    field({constraints: {max: 3}}),
    [`${f}.constraints.max is not supported: leave it out`]
  ],
  ["fieldsMatch", schema({fieldsMatch: "subset"}), [`${t}.fieldsMatch is not supported: leave it out`]],
  [
    "a field twice",
    schema({fields: [{name: "a"}, {name: "a"}]}),
    [`${t}.fields[1] field "a" is already in the schema: rename one`]
  ],
  ["a key of no field", schema({primaryKey: ["b"]}), [`${t}.primaryKey field "b" is not in the schema`]],
  [
    "a unique key of no field",
    schema({uniqueKeys: [["a", "b"]]}),
    [`${t}.uniqueKeys[0] field "b" is not in the schema`]
  ],
  [
    "a foreign key into no table",
    schema({foreignKeys: [{fields: ["a"], reference: {resource: "u", fields: ["id"]}}]}),
    [`${t}.foreignKeys[0].reference resource "u" is not in the package`]
  ],
  [
    "a foreign key of another length",
    schema({foreignKeys: [{fields: ["a"], reference: {fields: ["a", "a"]}}]}),
    [`${t}.foreignKeys[0] has another number of fields than its reference`]
  ],
  [
    "a minimum that is not of the type",
    field({type: "date", constraints: {minimum: "yesterday"}}),
    [`${f} constraint minimum "yesterday" is not a date: write it as 2022-02-28`]
  ],
  [
    "a minimum of text",
    field({type: "string", constraints: {minimum: 1}}),
    [`${f} constraint minimum does not apply to type string`]
  ],
  [
    "a length of numbers",
    field({type: "number", constraints: {maxLength: 1}}),
    [`${f} constraint maxLength does not apply to type number`]
  ],
  [
    "a pattern that is none",
    field({type: "string", constraints: {pattern: "("}}),
    [`${f} constraint pattern "(" is not a regular expression`]
  ],
  [
    "an enumeration not of the type",
    field({type: "integer", constraints: {enum: ["1", "two"]}}),
    [`${f} constraint enum "two" is not a whole number`]
  ],
  [
    "rows that come from nowhere",
    resource({schema: {fields: [{name: "a"}]}}),
    ['data/datapackage.json:1 resources[0] has no sources: say under "sources" where its rows come from']
  ],
  [
    "places that no id tells apart",
    resource({
      name: "places",
      schema: {fields: ["id", "name", "latitude", "longitude"].map(name => ({name}))}
    }),
    [`${t} must have the primaryKey ["id"]: other tables name its rows by id`]
  ],
  [
    "a known table that lacks a column",
    {resources: [{name: "sources", path: "sources.csv", schema: {fields: [{name: "id"}], primaryKey: "id"}}]},
    [`${t}.fields lack "label": add the field and its column, the package relies on it`]
  ]
];

test.for(spoiled)("a descriptor with %s says so", ([, descriptor, messages]) => {
  expect(said(descriptor)).toEqual(messages);
});

test("a message names the line", () => {
  const text = JSON.stringify(schema({primaryKey: ["b"]}), null, 2);
  const line = text.split("\n").findIndex(row => row.includes("primaryKey")) + 1;
  expect(said(text)).toEqual([
    `data/datapackage.json:${line} resources[0].schema.primaryKey field "b" is not in the schema`
  ]);
});

test.for([
  ["a.csv", true],
  ["a/b.csv", true],
  ["a..b.csv", true],
  ["", false],
  ["a//b.csv", false],
  ["..", false],
  ["file:a.csv", false],
  ["//host/a.csv", false]
] as const)("the path %j stays inside: %s", ([path, inside]) => expect(staysInside(path)).toBe(inside));
