import type { CustomProperty, CustomPropertyType } from "../../model/documentProperties";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { text } from "../coerce";

/** @source Excel.CustomProperty.key, value: longer ones are trimmed */
const LIMIT = 255;

interface PropertyTarget {
  readonly host: Host;
  readonly property: CustomProperty;
}

/** @source Excel.CustomPropertyCollection: keys are the same without regard to case */
export const customPropertyCollectionType: HostType<Host> = hostType({
  name: "CustomPropertyCollection",
  items: (host) => host.workbook.customProperties.map((property) => object(host, property)),
  indexer: (host, key) => getItem(host, key),
  methods: {
    Add: (host, [key, value]) => object(host, add(host, text(key, "key").slice(0, LIMIT), value)),
    GetItem: (host, [key]) => getItem(host, text(key, "key")),
    GetItemOrNullObject: (host, [key]) => {
      const found = find(host, text(key, "key"));
      return found ? object(host, found) : null;
    },
    GetCount: ({ workbook }) => workbook.customProperties.length,
    DeleteAll: ({ workbook }) => void (workbook.customProperties = []),
  },
});

const customPropertyType: HostType<PropertyTarget> = hostType({
  name: "CustomProperty",
  identity: { property: "_Id", of: ({ property }) => property.key },
  scalars: {
    Key: { get: ({ property }) => property.key },
    Type: { get: ({ property }) => property.type },
    Value: {
      get: ({ property }) => property.value,
      set: ({ host, property }, value) => {
        if (!host.workbook.customProperties.includes(property)) throw notFound(`property ${property.key}`);
        Object.assign(property, valueOf(value));
      },
    },
  },
  methods: {
    Delete: ({ host: { workbook }, property }) => {
      if (!workbook.customProperties.includes(property)) throw notFound(`property ${property.key}`);
      workbook.customProperties = workbook.customProperties.filter((other) => other !== property);
    },
  },
});

function object(host: Host, property: CustomProperty): HostObject {
  return HostObject.of(customPropertyType, { host, property });
}

function find({ workbook }: Host, key: string): CustomProperty | undefined {
  return workbook.customProperties.find((each) => each.key.toLowerCase() === key.toLowerCase());
}

function getItem(host: Host, key: string): HostObject {
  const found = find(host, key);
  if (!found) throw notFound(`property ${key}`);
  return object(host, found);
}

/** "Creates a new or sets an existing custom property." */
function add(host: Host, key: string, value: unknown): CustomProperty {
  if (key === "") throw invalid("a property without a key");
  const given = valueOf(value);
  const found = find(host, key);
  if (found) return Object.assign(found, given);
  const property = { key, ...given };
  host.workbook.customProperties.push(property);
  return property;
}

/** A date as the client sends it. */
const SENT_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** @source Excel.DocumentPropertyType */
function valueOf(value: unknown): { value: string | number | boolean; type: CustomPropertyType } {
  if (typeof value === "boolean") return { value, type: "Boolean" };
  if (typeof value === "number" && Number.isFinite(value)) {
    const isWhole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    return { value, type: isWhole ? "Number" : "Float" };
  }
  if (typeof value !== "string") throw invalid("value of a property");
  return SENT_DATE.test(value) ? { value, type: "Date" } : { value: value.slice(0, LIMIT), type: "String" };
}
