import { STANDARD_WIDTH } from "../../model/sheet";
import type { SheetModel } from "../../model/sheet";
import type { Scalar } from "../../protocol/host";
import { within } from "../coerce";

/** 8.43 is said of 59 / 7 characters, which are 64 pixels. */
const SAID = 8.43;

/** @source Excel.Worksheet.standardWidth, in characters of the normal style; standardHeight, in points */
export const STANDARD_SIZE: Readonly<Record<string, Scalar<SheetModel>>> = {
  StandardWidth: {
    get: ({ standardWidth }) => Number(standardWidth.toFixed(2)),
    set: (sheet, value, host) => {
      host.assertUnprotected(sheet, "formatColumns");
      const width = within(value, 0, 255, "standard width");
      sheet.standardWidth = width === SAID ? STANDARD_WIDTH : width;
    },
  },
  StandardHeight: { get: ({ standardHeight }) => standardHeight },
};
