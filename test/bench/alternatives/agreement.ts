import { CellError, type CellValue } from "../../../src/emulator/model/cell";
import { cellAddress } from "../../../src/workbook/plan/address";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { IronCalc } from "./ironCalc";

/** Numbers may differ by so much, of 1 or of themselves. */
const TOLERANCE = 1e-9;

interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether two engines come to the same, formula by formula. */
export interface Agreement {
  readonly formulas: number;
  readonly same: number;
  /** of those, numbers */
  readonly numbers: number;
  /** an unknown function, a formula that cannot be read, or what follows from one */
  readonly unknown: readonly Formula[];
  /** their outermost functions */
  readonly unknownFunctions: readonly string[];
  /** as in `计分表!F4: 84.53, theirs 84.52` */
  readonly different: readonly string[];
}

/** Compares what we have computed with what IronCalc makes of the same formulas. */
export function agreement(
  workbook: WorkbookModel,
  spelled: ConstructorParameters<typeof IronCalc>[1],
): Agreement {
  const theirs = new IronCalc(workbook, spelled);
  const unknown: Formula[] = [];
  const different: string[] = [];
  const functions = new Set<string>();
  let [formulas, same, numbers] = [0, 0, 0];
  for (const sheet of workbook.sheets)
    for (const [row, column, { value, formula }] of sheet.formulaCells()) {
      formulas += 1;
      const their = theirs.value(sheet.name, row, column);
      if (isSame(value, their)) {
        same += 1;
        if (typeof value === "number") numbers += 1;
      } else if (isNotKnown(their)) {
        unknown.push({ sheet: sheet.name, row, column });
        functions.add(/^[A-Z.]*/.exec(formula ?? "")![0]);
      } else
        different.push(
          `${sheet.name}!${cellAddress(row, column)}: ${inWords(value)}, theirs ${inWords(their)}`,
        );
    }
  theirs.free();
  return { formulas, same, numbers, unknown, unknownFunctions: [...functions], different };
}

/** An unknown function or name, and a formula that it cannot read. */
function isNotKnown(value: CellValue): boolean {
  return value instanceof CellError && ["#NAME?", "#ERROR!", "#N/IMPL!"].includes(value.code);
}

export function isSame(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(ours));
  if (ours instanceof CellError && theirs instanceof CellError) return ours.code === theirs.code;
  return (ours ?? "") === (theirs ?? "");
}

function inWords(value: CellValue): string {
  return value instanceof CellError ? value.code : JSON.stringify(value);
}
