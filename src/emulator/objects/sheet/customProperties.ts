import type { CustomProperty, SheetModel } from "../../model/sheet";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { text } from "../coerce";

/** The longest key that Excel takes. @source Excel.WorksheetCustomPropertyCollection.add */
const LONGEST_KEY = 255;

/** @source Excel.WorksheetCustomPropertyCollection: keys are found without regard to case */
export const customPropertiesType: HostType<SheetModel> = hostType({
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => sheet.customProperties.map((property) => object(sheet, property)),
  indexer: (sheet, key) => existing(sheet, key),
  methods: {
    Add: (sheet, [key, value], host) => {
      host.assertAlive(sheet);
      const name = text(key, "key");
      if (name === "" || name.length > LONGEST_KEY) throw invalid(`key ${name}`);
      const known = find(sheet, name);
      const property = known ?? { key: name, value: "" };
      property.value = text(value, "value");
      if (!known) sheet.customProperties.push(property);
      return object(sheet, property);
    },
    GetCount: (sheet) => sheet.customProperties.length,
    GetItem: (sheet, [key]) => existing(sheet, text(key, "key")),
    GetItemOrNullObject: (sheet, [key]) => {
      const found = find(sheet, text(key, "key"));
      return found ? object(sheet, found) : null;
    },
  },
});

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly property: CustomProperty;
}

const customPropertyType: HostType<PropertyTarget> = hostType({
  name: "WorksheetCustomProperty",
  identity: { property: "_Id", of: ({ property }) => property.key },
  scalars: {
    Key: { get: ({ property }) => property.key },
    Value: {
      get: ({ property }) => property.value,
      set: (target, value, host) => {
        alive(target, host).value = text(value, "value");
      },
    },
  },
  methods: {
    Delete: (target, _args, host) => {
      const property = alive(target, host);
      const { sheet } = target;
      sheet.customProperties = sheet.customProperties.filter((other) => other !== property);
    },
  },
});

function object(sheet: SheetModel, property: CustomProperty): HostObject {
  return HostObject.of(customPropertyType, { sheet, property });
}

function find({ customProperties }: SheetModel, key: string): CustomProperty | undefined {
  return customProperties.find((property) => property.key.toLowerCase() === key.toLowerCase());
}

function existing(sheet: SheetModel, key: string): HostObject {
  const found = find(sheet, key);
  if (!found) throw notFound(`custom property ${key}`);
  return object(sheet, found);
}

function alive({ sheet, property }: PropertyTarget, host: Host): CustomProperty {
  host.assertAlive(sheet);
  if (!sheet.customProperties.includes(property)) throw notFound(`custom property ${property.key}`);
  return property;
}
