import type {Caster} from "./cast.ts";
import {castDuration, castYear, castYearmonth, dateCaster, datetimeCaster, timeCaster} from "./castDate.ts";
import {geopointCaster} from "./castGeopoint.ts";
import {integerCaster, numberCaster} from "./castNumber.ts";
import {stringCaster} from "./castString.ts";
import type {FieldDescriptor, FieldType} from "./schemaDescriptor.ts";

/** How the field's cells are read; null where its format is not supported. Formats that leave room to guess (`any`) are not. */
export function caster(field: FieldDescriptor): Caster | null {
  const {type = "any", format = "default"} = field;
  return format === "default" || hasFormats.has(type) ? casters[type](field, format) : null;
}

const hasFormats: ReadonlySet<FieldType> = new Set(["string", "date", "time", "datetime", "geopoint"]);

const casters: Readonly<Record<FieldType, (field: FieldDescriptor, format: string) => Caster | null>> = {
  any: () => text => ({value: text}),
  boolean: booleanCaster,
  date: (_, format) => dateCaster(format),
  datetime: (_, format) => datetimeCaster(format),
  duration: () => castDuration,
  geopoint: (_, format) => geopointCaster(format),
  integer: integerCaster,
  list: listCaster,
  number: numberCaster,
  string: (_, format) => stringCaster(format),
  time: (_, format) => timeCaster(format),
  year: () => castYear,
  yearmonth: () => castYearmonth
};

function booleanCaster({
  trueValues = ["true", "True", "TRUE", "1"],
  falseValues = ["false", "False", "FALSE", "0"]
}: FieldDescriptor): Caster {
  const expected = `${trueValues[0] ?? "true"} or ${falseValues[0] ?? "false"}`;
  return text => {
    if (trueValues.includes(text)) return {value: true};
    return falseValues.includes(text) ? {value: false} : {expected};
  };
}

/** Keeps the text, once each of its items reads by their type. */
function listCaster({name, delimiter = ",", itemType = "string"}: FieldDescriptor): Caster | null {
  const item = caster({name, type: itemType});
  if (item === null) return null;
  return text => {
    const wrong = text
      .split(delimiter)
      .map(item)
      .find(cast => "expected" in cast);
    return wrong && "expected" in wrong
      ? {expected: `a list with "${delimiter}" between the items, each ${wrong.expected}`}
      : {value: text};
  };
}
