import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { CellError, type CellValue, type ReadonlyCell } from "../../../src/emulator/model/cell";
import type { SheetModel } from "../../../src/emulator/model/sheet";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";

/** What `getCellType` answers, as `TYPE` does on a sheet. */
const TYPE = { text: 2, truth: 4, error: 16 } as const;
/** As many digits as it gives: how a cell is shown is all that it tells of its number. */
const ALL_DIGITS = "0.00000000000000E+00";

let isLoaded = false;

/** A workbook in IronCalc, set cell by cell: its wasm build opens no .xlsx. */
export class IronCalc {
  private readonly model: Model;
  private readonly sheets: readonly string[];

  /**
   * @param spelled how its names are given over: `asTheyAre`, or `inLatinLetters`, since it takes no others
   * @param isLeftOut formulas in whose place their result is given over
   */
  constructor(
    workbook: WorkbookModel,
    private readonly spelled: "asTheyAre" | "inLatinLetters",
    isLeftOut: (sheet: SheetModel, row: number, column: number) => boolean = () => false,
  ) {
    if (!isLoaded) initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
    isLoaded = true;
    this.model = new Model("workbook", "en", "UTC", "en");
    this.model.pauseEvaluation();
    this.sheets = workbook.sheets.map(({ name }) => name);
    this.sheets.forEach((name, i) => {
      if (i > 0) this.model.newSheet();
      this.model.renameSheet(i, name);
    });
    this.define(workbook);
    for (const [i, sheet] of workbook.sheets.entries())
      for (const [row, column, cell] of sheet.entries()) {
        const input = this.input(cell, isLeftOut(sheet, row, column));
        if (input !== undefined) this.model.setUserInput(i, row + 1, column + 1, input);
      }
    this.evaluate();
  }

  /** Puts a number into a cell; nothing is calculated yet. */
  put(sheet: string, row: number, column: number, value: number): void {
    this.model.setUserInput(this.sheets.indexOf(sheet), row + 1, column + 1, String(value));
  }

  /** Calculates every formula: there is no other way. */
  evaluate(): void {
    this.model.evaluate();
  }

  /** What a cell shows. */
  shown(sheet: string, row: number, column: number): string {
    return this.model.getFormattedCellValue(this.sheets.indexOf(sheet), row + 1, column + 1);
  }

  /** The value of a cell with all its digits, which changes how it is shown. */
  value(sheet: string, row: number, column: number): CellValue {
    const at = this.sheets.indexOf(sheet);
    const type = this.model.getCellType(at, row + 1, column + 1);
    const shown = this.shown(sheet, row, column);
    if (type === TYPE.error) return new CellError(shown);
    if (type === TYPE.text) return shown;
    if (type === TYPE.truth) return shown === "TRUE";
    const area = { sheet: at, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.model.updateRangeStyle(area, "num_fmt", ALL_DIGITS);
    const digits = this.shown(sheet, row, column);
    return digits === "" ? null : Number(digits);
  }

  /** Lets its memory go. */
  free(): void {
    this.model.free();
  }

  private define({ names }: WorkbookModel): void {
    for (const { name, formula } of names)
      try {
        this.model.newDefinedName(this.spelling(name), undefined, formula);
      } catch (error) {
        // formulas with a name that it does not take are among those that it does not know
        if (!String(error).includes("Invalid defined name")) throw error;
      }
  }

  private input({ value, formula }: ReadonlyCell, isLeftOut: boolean): string | undefined {
    if (formula !== undefined && !isLeftOut) return `=${this.spelling(formula)}`;
    if (value === null) return undefined;
    if (value instanceof CellError) return value.code;
    return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
  }

  /** Names as in `台账_状态`: letters that are not Latin become their codes. */
  private spelling(text: string): string {
    if (this.spelled === "asTheyAre") return text;
    return text.replace(/(?<!["'=\p{L}])\p{Script=Han}+_\p{Script=Han}+(?![!"'\p{L}])/gu, (name) =>
      [...name].map((letter) => (letter === "_" ? "_" : `u${letter.codePointAt(0)!.toString(16)}`)).join(""),
    );
  }
}
