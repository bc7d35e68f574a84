import { CellError } from "../model/cell";
import type { Host, Scalar } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

/** @source Excel.RangeHyperlink: address, or documentReference as in `Sheet1!A1`; textToDisplay */
export const hyperlink: Scalar<RangeTarget> = {
  get: ({ sheet, rect }) => {
    const cell = sheet.cell(rect.top, rect.left);
    if (cell?.hyperlink === undefined) return null;
    const { hyperlink: target, value } = cell;
    const textToDisplay = value instanceof CellError ? value.code : String(value ?? "");
    return target.startsWith("#")
      ? { documentReference: target.slice(1), textToDisplay }
      : { address: target, textToDisplay };
  },
  set: setHyperlink,
};

function setHyperlink({ sheet, rect }: RangeTarget, value: unknown, host: Host): void {
  // @source VBA Protection.AllowInsertingHyperlinks: only in unlocked cells
  host.assertUnprotected(sheet, "insertHyperlinks");
  host.assertWritable(sheet, rect);
  const { address, documentReference, textToDisplay, screenTip } = (value ?? {}) as Record<
    string,
    string | undefined
  >;
  if (screenTip)
    throw new HostError("ApiNotFound", "RangeHyperlink.screenTip is not implemented by this host");
  const target = documentReference === undefined ? address : `#${documentReference}`;
  if (target === undefined) throw invalid("a hyperlink needs an address or a document reference");
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) sheet.ensure(row, column).hyperlink = target;
  }
  // "the string that is displayed in the top left most cell in the range"
  if (textToDisplay !== undefined) sheet.put(rect.top, rect.left, { value: textToDisplay });
  host.edited(sheet, rect);
}
