import { directoryOf } from "../../calculation/reading/directory";
import { evaluateFormula } from "../../calculation/formula/evaluate";
import { Unknowable } from "../../calculation/values/unknowable";
import { CellError, type CellValue } from "../../model/cell";
import { addressText, sheetPrefix } from "../../model/rect";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { activeSheet } from "../activeSheet";
import type { RangeTarget } from "../rangeTarget";

/**
 * The functions of formulas, as methods: `BETA.DIST` is `beta_Dist`.
 *
 * @source "Call built-in Excel worksheet functions"
 */
export const functionsType: HostType<Host> = hostType({
  name: "Functions",
  methodNamed: (name) => (host, args) => {
    const called = name.replaceAll("_", ".").toUpperCase();
    // where a function takes any number of values they come as one list
    const given = args.flatMap((argument): unknown[] => (isList(argument) ? argument : [argument]));
    while (given.length > 0 && isOmitted(given.at(-1))) given.pop();
    return HostObject.of(functionResultType, valueOf(`${called}(${given.map(written).join(",")})`, host));
  },
});

interface Result {
  readonly value: CellValue;
}

/** @source Excel.FunctionResult: a value, or an error such as `#DIV/0!` */
const functionResultType: HostType<Result> = hostType({
  name: "FunctionResult",
  scalars: {
    Value: { get: ({ value }) => (value instanceof CellError ? null : value) },
    Error: { get: ({ value }) => (value instanceof CellError ? value.code : "") },
  },
});

function isList(argument: unknown): argument is unknown[] {
  const isMatrix = (rows: unknown[]): boolean =>
    rows.every((row) => Array.isArray(row) && !row.some((value) => Array.isArray(value)));
  return Array.isArray(argument) && !isMatrix(argument);
}

function isOmitted(argument: unknown): boolean {
  return argument === undefined || argument === null;
}

/** An argument as it is written in a formula. */
function written(argument: unknown): string {
  if (isOmitted(argument)) return "";
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (Array.isArray(argument))
    return `{${(argument as unknown[][]).map((row) => row.map(written).join(",")).join(";")}}`;
  if (!(argument instanceof HostObject)) throw invalid("an argument of a function");
  if (argument.type.name === "Range") {
    const { sheet, rect } = argument.target as RangeTarget;
    return sheetPrefix(sheet.name) + addressText(rect, true);
  }
  if (argument.type.name !== "FunctionResult") throw invalid("an argument of a function");
  const { value } = argument.target as Result;
  return value instanceof CellError ? value.code : written(value);
}

/** The result of a formula that stands in no cell. */
function valueOf(formula: string, host: Host): Result {
  const workbook = host.calculated();
  const sheet = activeSheet(workbook) ?? workbook.sheets[0]!;
  try {
    const value = evaluateFormula(formula, {
      workbook: directoryOf(workbook),
      sheet,
      row: -1,
      column: -1,
      read: (from, row, column) => from.cell(row, column)?.value ?? null,
      touch: () => undefined,
      allowsDoubt: true,
      spills: false,
    });
    return { value };
  } catch (error) {
    if (!(error instanceof Unknowable)) throw error;
    throw new HostError("ApiNotFound", `the function of ${formula} is not implemented by this host`);
  }
}
