import { CellError, type ReadonlyCell } from "../model/cell";
import { columnCount, rowCount } from "../model/rect";
import type { Host, Scalar } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
import { grid } from "./coerce";
import { cellsOf, plainValue, valueType } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";
import { writeCells, writeNumberFormats } from "./rangeWrite";

/** @source Excel.ErrorCellValueType */
const ERRORS: Readonly<Record<string, string>> = {
  "#BLOCKED!": "Blocked",
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#CONNECT!": "Connect",
  "#DIV/0!": "Div0",
  "#FIELD!": "Field",
  "#GETTING_DATA": "GettingData",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

/** Values with their types; of data types there are the basic ones here. @source Excel.Range.valuesAsJson */
export const VALUES_AS_JSON: Scalar<RangeTarget> = {
  get: (target, host) => cellsOf(target, host, asJson),
  set: (target, value, host) => setValues(target, value, host),
};

function asJson(cell: ReadonlyCell): object {
  const type = valueType(cell);
  const said = { type, basicType: type, basicValue: plainValue(cell) };
  return cell.value instanceof CellError ? { ...said, errorType: ERRORS[cell.value.code] ?? "Value" } : said;
}

/** What is put for one value; null leaves the cell as it is. */
function plainOf(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  const { type, basicValue, errorType } = given as Readonly<Record<string, unknown>>;
  switch (type) {
    case "Empty":
      return "";
    case "String":
      // a text stays one, also where it reads as a number or begins like a formula
      return typeof basicValue === "string" ? `'${basicValue}` : basicValue;
    case "Double":
    case "Boolean":
    case "FormattedNumber":
      return basicValue;
    case "Error": {
      const code = Object.keys(ERRORS).find((each) => ERRORS[each] === errorType || each === basicValue);
      if (code === undefined) throw invalid(`error ${String(errorType)}`);
      return code;
    }
    default:
      throw new HostError(
        "ApiNotFound",
        `valuesAsJson of type ${String(type)} is not implemented by this host`,
      );
  }
}

function setValues(target: RangeTarget, value: unknown, host: Host): void {
  const { rect } = target;
  const rows = grid(value, rowCount(rect), columnCount(rect), "values");
  writeCells(
    target,
    rows.map((row) => row.map(plainOf)),
    host,
  );
  const formats = rows.map((row) => row.map(formatOf));
  if (formats.some((row) => row.some((format) => format !== null))) writeNumberFormats(target, formats, host);
}

/** @source Excel.FormattedNumberCellValue.numberFormat */
function formatOf(given: unknown): string | null {
  const { type, numberFormat } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return type === "FormattedNumber" && typeof numberFormat === "string" ? numberFormat : null;
}
