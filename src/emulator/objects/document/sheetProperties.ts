import type { SheetModel } from "../../model/sheet";
import type { SheetProperty } from "../../model/documentProperties";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { text } from "../coerce";

/** @source Excel.WorksheetCustomProperty.key: larger values are refused */
const LIMIT = 255;

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly property: SheetProperty;
}

/** @source Excel.WorksheetCustomPropertyCollection: keys are the same without regard to case */
export const sheetPropertyCollectionType: HostType<SheetModel> = hostType({
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => sheet.customProperties.map((property) => object(sheet, property)),
  indexer: (sheet, key) => getItem(sheet, key),
  methods: {
    Add: (sheet, [key, value], host) => add(sheet, text(key, "key"), text(value, "value"), host),
    GetItem: (sheet, [key]) => getItem(sheet, text(key, "key")),
    GetItemOrNullObject: (sheet, [key]) => {
      const found = find(sheet, text(key, "key"));
      return found ? object(sheet, found) : null;
    },
    GetCount: (sheet) => sheet.customProperties.length,
  },
});

const sheetPropertyType: HostType<PropertyTarget> = hostType({
  name: "WorksheetCustomProperty",
  identity: { property: "_Id", of: ({ property }) => property.key },
  scalars: {
    Key: { get: ({ property }) => property.key },
    Value: {
      get: ({ property }) => property.value,
      set: ({ sheet, property }, value) => {
        assertThere(sheet, property);
        property.value = text(value, "value");
      },
    },
  },
  methods: {
    Delete: ({ sheet, property }) => {
      assertThere(sheet, property);
      sheet.customProperties = sheet.customProperties.filter((other) => other !== property);
    },
  },
});

function object(sheet: SheetModel, property: SheetProperty): HostObject {
  return HostObject.of(sheetPropertyType, { sheet, property });
}

function find(sheet: SheetModel, key: string): SheetProperty | undefined {
  return sheet.customProperties.find((each) => each.key.toLowerCase() === key.toLowerCase());
}

function getItem(sheet: SheetModel, key: string): HostObject {
  const found = find(sheet, key);
  if (!found) throw notFound(`property ${key}`);
  return object(sheet, found);
}

/** "This overwrites existing custom properties with that key." */
function add(sheet: SheetModel, key: string, value: string, host: Host): HostObject {
  host.assertAlive(sheet);
  if (key === "" || key.length > LIMIT) throw invalid(`a key has 1 to ${LIMIT} characters`);
  const property = find(sheet, key) ?? { key, value };
  property.value = value;
  if (!sheet.customProperties.includes(property)) sheet.customProperties.push(property);
  return object(sheet, property);
}

function assertThere(sheet: SheetModel, property: SheetProperty): void {
  if (!sheet.customProperties.includes(property)) throw notFound(`property ${property.key}`);
}
