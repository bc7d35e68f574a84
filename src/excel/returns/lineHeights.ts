import { passing } from "../request/passing";
import { areaAddress } from "../../workbook/plan/address";
import type { LineHeight } from "../../workbook/returns/mergesLine";
import { type Part, writing } from "../request/part";

/** Makes new lines as high as their texts. */
export function settingLineHeights(heights: readonly LineHeight[]): Part {
  return writing(({ workbook: { worksheets } }) => {
    for (const { sheet, row, height } of heights) {
      const line = areaAddress({ row, column: 0, rows: 1, columns: 1 });
      passing(worksheets.getItem(sheet).getRange(line)).format.rowHeight = height;
    }
  });
}

/** Makes lines that are taken back as high as any row; their sheet may be gone. */
export function resettingLineHeights(heights: readonly LineHeight[]): Part {
  return writing(({ workbook: { worksheets } }) => {
    for (const { sheet, row } of heights) {
      const line = areaAddress({ row, column: 0, rows: 1, columns: 1 });
      passing(worksheets.getItemOrNullObject(sheet).getRange(line)).format.useStandardHeight = true;
    }
  });
}
