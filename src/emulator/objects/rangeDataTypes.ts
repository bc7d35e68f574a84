import { numberFormatOf } from "../model/look";
import type { Method, Scalar } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { categoryOf } from "./format/numberFormatCategory";
import { cellsOf, formulaOrValue, isFilled } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";
import { writeCells, writeNumberFormats } from "./rangeWrite";
import { VALUES_AS_JSON } from "./valuesAsJson";

/** Also in the user's language: that of this host is English. @source Excel.Range.formulasLocal */
export const FORMULAS: Scalar<RangeTarget> = {
  get: (target, host) => cellsOf(target, host, formulaOrValue, isFilled),
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
        for (let column = left; column <= right; column++)
          found.add(sheet.cell(row, column)?.array !== undefined);
      return found.size > 1 ? null : found.has(true);
    },
  },
  ValuesAsJson: VALUES_AS_JSON,
  ValuesAsJsonLocal: VALUES_AS_JSON,
};

/** @source Excel.Range.convertDataTypeToText, convertToLinkedDataType */
export const DATA_TYPES: Readonly<Record<string, Method<RangeTarget>>> = {
  // there are none, so that every cell is text, a number or a truth value already
  ConvertDataTypeToText: ({ sheet }, _args, host) => host.assertAlive(sheet),
  ConvertToLinkedDataType: () => {
    throw new HostError("ApiNotFound", "Range.convertToLinkedDataType: this host reaches no service");
  },
};
