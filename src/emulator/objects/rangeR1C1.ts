import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { addressText, columnCount, rowCount } from "../model/rect";
import type { Scalar } from "../protocol/host";
import { grid } from "./coerce";
import { withArrays } from "./arrayParts";
import { formulaOrValue, isUnbounded } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";
import { writeCells } from "./rangeWrite";

/** @source Excel.Range.formulasR1C1: "If a cell has no formula, its value is returned instead" */
export const FORMULAS_R1C1: Scalar<RangeTarget> = {
  get: ({ sheet, rect }, host) => {
    if (isUnbounded(rect)) return null;
    host.calculated();
    const shown = Array.from({ length: rowCount(rect) }, (_, i) =>
      Array.from({ length: columnCount(rect) }, (_, j) => {
        const [row, column] = [rect.top + i, rect.left + j];
        const shown = formulaOrValue(sheet.cell(row, column) ?? { value: null });
        const hasFormula = sheet.cell(row, column)?.formula !== undefined;
        return hasFormula ? translateFormulaToR1C1(String(shown), anchor(row, column)) : shown;
      }),
    );
    // in each cell as if it stood there
    return withArrays({ sheet, rect }, shown, (formula, row, column) =>
      translateFormulaToR1C1(formula, anchor(row, column)),
    );
  },
  set: (target, value, host) => {
    const { rect } = target;
    const rows = grid(value, rowCount(rect), columnCount(rect), "formulas");
    const inA1 = rows.map((row, i) =>
      row.map((input, j) =>
        typeof input === "string" && input.startsWith("=")
          ? translateFormulaToA1(input, anchor(rect.top + i, rect.left + j))
          : input,
      ),
    );
    writeCells(target, inA1, host);
  },
};

function anchor(row: number, column: number): string {
  return addressText({ top: row, left: column, bottom: row, right: column });
}
