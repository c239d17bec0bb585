import {describe, expect, test} from "vitest";
import {caster} from "./caster.ts";
import {type FieldDescriptor, type FieldType, fieldTypes} from "./schemaDescriptor.ts";

/** In place of a value: the text does not read. */
const error = Symbol("error");
type Options = Omit<FieldDescriptor, "name" | "type">;
type Case = [text: string, expected: string | number | boolean | typeof error, options?: Options];

/** Drawn from the text of Table Schema 2.0 and of the parts of XML Schema that it names. */
const cases: Record<FieldType, Case[]> = {
  any: [
    ["1", "1"],
    ["apple", "apple"],
    [" ", " "]
  ],
  string: [
    ["", ""],
    [" x ", " x "],
    ["é≈", "é≈"],
    ["desk@example.org", "desk@example.org", {format: "email"}],
    ["desk@example", error, {format: "email"}],
    ["desk example@example.org", error, {format: "email"}],
    ["https://example.org/a?b#c", "https://example.org/a?b#c", {format: "uri"}],
    ["urn:isbn:0451450523", "urn:isbn:0451450523", {format: "uri"}],
    ["example.org", error, {format: "uri"}],
    ["https://", error, {format: "uri"}],
    ["aGVsbG8=", "aGVsbG8=", {format: "binary"}],
    ["aGVsbG8", error, {format: "binary"}],
    ["0c4a2f7e-8f2b-4d7e-9a51-1b2c3d4e5f60", "0c4a2f7e-8f2b-4d7e-9a51-1b2c3d4e5f60", {format: "uuid"}],
    ["0c4a2f7e", error, {format: "uuid"}]
  ],
  number: [
    ["-1.23", -1.23],
    ["12678967.543233", 12678967.543233],
    ["+100000.00", 100000],
    ["210", 210],
    ["007", 7],
    [".5", 0.5],
    ["5.", 5],
    ["-0", -0],
    ["1e3", 1000],
    ["1E-2", 0.01],
    ["1e+2", 100],
    ["NaN", Number.NaN],
    ["nan", Number.NaN],
    ["INF", Number.POSITIVE_INFINITY],
    ["-inf", Number.NEGATIVE_INFINITY],
    ["", error],
    [".", error],
    ["eight", error],
    [" 8", error],
    ["8 ", error],
    ["1,000", error],
    ["1.2.3", error],
    ["0x10", error],
    ["1e", error],
    ["1e999", error],
    ["Infinity", error],
    ["８", error],
    ["95%", error],
    ["1,000", 1000, {groupChar: ","}],
    ["10,000,000.50", 10000000.5, {groupChar: ","}],
    ["12,34,567", 1234567, {groupChar: ","}],
    ["1000000", 1000000, {groupChar: ","}],
    ["1,5", error, {groupChar: ","}],
    ["1,0000", error, {groupChar: ","}],
    [",100", error, {groupChar: ","}],
    ["1.000,5", 1000.5, {groupChar: ".", decimalChar: ","}],
    ["10 000,00", 10000, {groupChar: " ", decimalChar: ","}],
    ["1.5", error, {decimalChar: ","}],
    ["95%", 95, {bareNumber: false}],
    ["€95", 95, {bareNumber: false}],
    ["EUR 95", 95, {bareNumber: false}],
    ["€ -9.5 k", -9.5, {bareNumber: false}],
    ["$.50", 0.5, {bareNumber: false}],
    ["  10,000.00 €", 10000, {bareNumber: false, groupChar: ","}],
    ["5 to 6", error, {bareNumber: false}],
    ["none", error, {bareNumber: false}],
    ["", error, {bareNumber: false}]
  ],
  integer: [
    ["1", 1],
    ["-5", -5],
    ["+5", 5],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", error],
    ["3.14", error],
    ["1.0", error],
    ["1e3", error],
    ["NaN", error],
    ["", error],
    ["100,000", error],
    ["100,000", 100000, {groupChar: ","}],
    ["1,5", error, {groupChar: ","}],
    ["95%", 95, {bareNumber: false}],
    ["€95", 95, {bareNumber: false}],
    ["9.5%", error, {bareNumber: false}]
  ],
  boolean: [
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["1", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
    ["0", false],
    ["yes", error],
    ["tRUE", error],
    ["", error],
    ["yes", true, {trueValues: ["yes"], falseValues: ["no"]}],
    ["no", false, {trueValues: ["yes"], falseValues: ["no"]}],
    ["true", error, {trueValues: ["yes"], falseValues: ["no"]}]
  ],
  date: [
    ["2024-01-26", "2024-01-26"],
    ["2000-02-29", "2000-02-29"],
    ["1999-02-29", error],
    ["1999-11-31", error],
    ["2022-13-01", error],
    ["2022-00-10", error],
    ["2022-2-8", error],
    ["2022-02-28T00:00:00", error],
    ["28/02/2022", error],
    ["2022-02", error],
    ["", error],
    ["28/02/2022", "2022-02-28", {format: "%d/%m/%Y"}],
    ["21/11/06", "2006-11-21", {format: "%d/%m/%y"}],
    ["21/11/69", "1969-11-21", {format: "%d/%m/%y"}],
    ["28 February 2022", "2022-02-28", {format: "%d %B %Y"}],
    ["1 mar 2022", "2022-03-01", {format: "%d %b %Y"}],
    ["21/11/06", "2006-11-21", {format: "fmt:%d/%m/%y"}],
    ["30/02/2022", error, {format: "%d/%m/%Y"}],
    ["2022-02-28", error, {format: "%d/%m/%Y"}],
    ["21/11/06 16:30", error, {format: "%y/%m/%d"}],
    ["28.02.2022", error, {format: "%d/%m/%Y"}],
    ["02.2022", error, {format: "%m.%Y"}]
  ],
  time: [
    ["15:00:00", "15:00:00"],
    ["23:59:59", "23:59:59"],
    ["24:00:00", error],
    ["09:00", error],
    ["3 am", error],
    ["", error],
    ["06:00", "06:00:00", {format: "%H:%M"}],
    ["3:05 am", "03:05:00", {format: "%I:%M %p"}],
    ["12:00 AM", "00:00:00", {format: "%I:%M %p"}],
    ["12:30 PM", "12:30:00", {format: "%I:%M %p"}],
    ["13:00 PM", error, {format: "%I:%M %p"}],
    ["06:60", error, {format: "%H:%M"}]
  ],
  datetime: [
    ["2024-01-26T15:00:00", "2024-01-26T15:00:00"],
    ["2024-01-26T15:00:00.300-05:00", "2024-01-26T15:00:00.300-05:00"],
    ["2024-01-26T15:00:00Z", "2024-01-26T15:00:00Z"],
    ["2024-01-26 15:00:00", error],
    ["2024-02-30T15:00:00Z", error],
    ["2024-01-26T25:00:00Z", error],
    ["2024-01-26", error],
    ["2024-01-26T15:00:00+15:00", error],
    ["", error],
    ["12/11/2018 09:15:32", "2018-11-12T09:15:32", {format: "%d/%m/%Y %H:%M:%S"}],
    ["12/11/2018 09:15 +0200", "2018-11-12T09:15:00+02:00", {format: "%d/%m/%Y %H:%M %z"}],
    ["09:15 12/11/2018", error, {format: "%d/%m/%Y %H:%M"}],
    ["12/11/2018", error, {format: "%d/%m/%Y"}]
  ],
  year: [
    ["2022", 2022],
    ["-0044", -44],
    ["0800", 800],
    ["12022", 12022],
    ["22", error],
    ["2022.0", error],
    ["2022-02", error],
    ["", error]
  ],
  yearmonth: [
    ["2022-02", "2022-02"],
    ["2000-13", error],
    ["2000-00", error],
    ["2000-0", error],
    ["2022-02-01", error],
    ["", error]
  ],
  duration: [
    ["P1Y", "P1Y"],
    ["P1Y10M3DT5H11M7S", "P1Y10M3DT5H11M7S"],
    ["PT1.5S", "PT1.5S"],
    ["-P1D", "-P1D"],
    ["P0D", "P0D"],
    ["P", error],
    ["PT", error],
    ["P1DT", error],
    ["P1M1Y", error],
    ["P1H", error],
    ["P1.5D", error],
    ["P-1Y", error],
    ["1 day", error],
    ["", error]
  ],
  geopoint: [
    ["90.50, 45.50", "90.50, 45.50"],
    ["180,-90", "180,-90"],
    ["181,90", error],
    ["0,91", error],
    ["90.50;45.50", error],
    ["30.5", error],
    ["", error],
    ["[90.50, 45.50]", "[90.50, 45.50]", {format: "array"}],
    ["[1, 2, 3]", error, {format: "array"}],
    ['["1", "2"]', error, {format: "array"}],
    ["1,2", error, {format: "array"}],
    ['{"lon": 90.50, "lat": 45.50}', '{"lon": 90.50, "lat": 45.50}', {format: "object"}],
    ['{"lon": 1, "lat": 2, "alt": 3}', error, {format: "object"}],
    ['{"lat": 91, "lon": 2}', error, {format: "object"}],
    ["null", error, {format: "object"}]
  ],
  list: [
    ["value1,value2", "value1,value2"],
    ["one", "one"],
    ["1;2", "1;2", {delimiter: ";", itemType: "integer"}],
    ["1;two", error, {delimiter: ";", itemType: "integer"}],
    ["2022-02-28,2022-03-01", "2022-02-28,2022-03-01", {itemType: "date"}],
    ["2022-02-28,", error, {itemType: "date"}]
  ]
};

describe.for(fieldTypes.map(type => [type, cases[type]] as const))("a cell of type %s", ([type, rows]) => {
  test.for(rows)("%j reads as %s %o", ([text, expected, options]) => {
    const cast = caster({name: "x", type, ...options});
    expect(cast).not.toBeNull();
    const read = cast!(text);
    if (expected === error) expect(read).toEqual({expected: expect.stringMatching(/\S/)});
    else expect(read).toEqual({value: expected});
  });
});

test.for([
  ["date", "any"],
  ["date", "%Q"],
  ["date", "dd/mm/yyyy"],
  ["date", "%d/%d/%Y"],
  ["datetime", "any"],
  ["time", "any"],
  ["string", "edtf"],
  ["string", "constructor"],
  ["geopoint", "topojson"],
  ["number", "currency"],
  ["year", "%Y"]
] as const)("type %s has no format %s", ([type, format]) => {
  expect(caster({name: "x", type, format})).toBeNull();
});

test("a field without a type is of any", () => {
  expect(caster({name: "x"})?.("1")).toEqual({value: "1"});
});
