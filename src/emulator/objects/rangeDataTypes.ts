import { numberFormatOf } from "../model/look";
import type { SheetModel } from "../model/sheet";
import type { Method, Scalar } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { categoryOf } from "./format/numberFormatCategory";
import { withArrays } from "./arrayParts";
import { cellsOf, formulaOrValue, isFilled } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";
import { writeCells, writeNumberFormats } from "./rangeWrite";
import { VALUES_AS_JSON } from "./valuesAsJson";

/** Also in the user's language: that of this host is English. @source Excel.Range.formulasLocal */
export const FORMULAS: Scalar<RangeTarget> = {
  get: (target, host) =>
    withArrays(target, cellsOf(target, host, formulaOrValue, isFilled), (formula) => formula),
  set: writeCells,
};

/** @source Excel.Range.numberFormat, numberFormatLocal */
export const NUMBER_FORMAT: Scalar<RangeTarget> = {
  get: (target, host) =>
    cellsOf(
      target,
      host,
      ({ style }) => numberFormatOf(style),
      () => false,
    ),
  set: writeNumberFormats,
};

/** @source Excel.Range.numberFormatCategories, linkedDataTypeState, savedAsArray, valuesAsJson */
export const OF_CELLS: Readonly<Record<string, Scalar<RangeTarget>>> = {
  NumberFormatCategories: {
    get: (target, host) =>
      cellsOf(
        target,
        host,
        ({ style }) => categoryOf(numberFormatOf(style)),
        () => false,
      ),
  },
  // cells linked to a service are not read from files, and none are made
  LinkedDataTypeState: {
    get: (target, host) =>
      cellsOf(
        target,
        host,
        () => "None",
        () => false,
      ),
  },
  SavedAsArray: {
    get: ({ sheet, rect: { top, left, bottom, right } }) => {
      const found = new Set<boolean>();
      for (let row = top; row <= bottom && found.size < 2; row++)
        for (let column = left; column <= right; column++) found.add(isSavedAsArray(sheet, row, column));
      return found.size > 1 ? null : found.has(true);
    },
  },
  ValuesAsJson: VALUES_AS_JSON,
  ValuesAsJsonLocal: VALUES_AS_JSON,
};

/** Whether a file holds the cell as one of an array formula: also what a dynamic array fills is there. */
function isSavedAsArray(sheet: SheetModel, row: number, column: number): boolean {
  const { array, isDynamic, spilled } = sheet.cell(row, column) ?? {};
  return array !== undefined || isDynamic === true || spilled === true;
}

/** @source Excel.Range.convertDataTypeToText, convertToLinkedDataType */
export const DATA_TYPES: Readonly<Record<string, Method<RangeTarget>>> = {
  // there are none, so that every cell is text, a number or a truth value already
  ConvertDataTypeToText: ({ sheet }, _args, host) => host.assertAlive(sheet),
  ConvertToLinkedDataType: () => {
    throw new HostError("ApiNotFound", "Range.convertToLinkedDataType: this host reaches no service");
  },
};
