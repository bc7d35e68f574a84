import type { CellValue } from "./cell";
import { numberFormatOf } from "./look";
import type { CellStyle } from "./look";
import { displayedNumber } from "./numberFormat/displayedNumber";

/** Whether a workbook calculates with what its cells display. Sheets refer to the one of their workbook. */
export class Precision {
  isAsDisplayed = false;

  /** What a cell keeps of a value that is entered into it. A date or a time stays as it is. */
  kept(value: CellValue, style: CellStyle | undefined): CellValue {
    if (!this.isAsDisplayed || typeof value !== "number") return value;
    return displayedNumber(numberFormatOf(style), value) ?? value;
  }
}
