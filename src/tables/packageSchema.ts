import {fieldTypes, itemTypes} from "./schemaDescriptor.ts";

const name = {type: "string", minLength: 1};
const names = {type: "array", items: name, minItems: 1};
const nameOrNames = {anyOf: [name, names]};
const texts = {type: "array", items: {type: "string"}, minItems: 1};
const limit = {type: ["string", "number"]};
const length = {type: "integer", minimum: 0};

const missingValues = {
  type: "array",
  uniqueItems: true,
  items: {
    anyOf: [
      {type: "string"},
      {type: "object", required: ["value"], properties: {value: {type: "string"}, label: {type: "string"}}}
    ]
  }
};

const constraints = {
  type: "object",
  additionalProperties: false,
  properties: {
    required: {type: "boolean"},
    unique: {type: "boolean"},
    minimum: limit,
    maximum: limit,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    minLength: length,
    maxLength: length,
    pattern: {type: "string"},
    enum: {type: "array", minItems: 1, uniqueItems: true, items: {type: ["string", "number", "boolean"]}}
  }
};

const field = {
  type: "object",
  required: ["name"],
  properties: {
    name: {...name, not: {enum: ["__proto__", "constructor", "prototype"]}},
    type: {enum: fieldTypes},
    format: {type: "string"},
    title: {type: "string"},
    description: {type: "string"},
    constraints,
    missingValues,
    categories: {
      type: "array",
      minItems: 1,
      items: {
        anyOf: [
          {type: ["string", "number"]},
          {
            type: "object",
            required: ["value"],
            properties: {value: {type: ["string", "number"]}, label: {type: "string"}}
          }
        ]
      }
    },
    decimalChar: name,
    groupChar: name,
    bareNumber: {type: "boolean"},
    trueValues: texts,
    falseValues: texts,
    delimiter: name,
    itemType: {enum: itemTypes}
  }
};

const schema = {
  type: "object",
  required: ["fields"],
  properties: {
    fields: {type: "array", minItems: 1, items: field},
    // The published profile has it wrong; without it, columns match exactly.
    fieldsMatch: false,
    missingValues,
    primaryKey: nameOrNames,
    uniqueKeys: {type: "array", minItems: 1, items: names},
    foreignKeys: {
      type: "array",
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: nameOrNames,
          reference: {
            type: "object",
            required: ["fields"],
            properties: {resource: {type: "string"}, fields: nameOrNames}
          }
        }
      }
    }
  }
};

const licenses = {
  type: "array",
  items: {
    type: "object",
    properties: {name: {type: "string"}, path: {type: "string"}, title: {type: "string"}},
    anyOf: [{required: ["name"]}, {required: ["path"]}]
  }
};

const sources = {
  type: "array",
  items: {
    type: "object",
    properties: {title: {type: "string"}, path: {type: "string"}, version: {type: "string"}}
  }
};

const described = {title: {type: "string"}, description: {type: "string"}, licenses, sources, missingValues};

/** A `PackageDescriptor` as JSON Schema, with what is refused rather than left alone. */
export const packageSchema = {
  type: "object",
  required: ["resources"],
  properties: {
    ...described,
    name: {type: "string"},
    version: {type: "string"},
    created: {type: "string"},
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          ...described,
          name,
          path: name,
          encoding: {enum: ["utf-8", "UTF-8", "utf8"]},
          // Commas, double quotes and a header row: the dialect's defaults.
          dialect: {
            type: "object",
            properties: {
              delimiter: {const: ","},
              quoteChar: {const: '"'},
              header: {const: true},
              lineTerminator: {enum: ["\n", "\r\n"]},
              doubleQuote: {const: true}
            }
          },
          schema
        }
      }
    }
  }
};
