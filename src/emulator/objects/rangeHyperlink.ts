import { CellError } from "../model/cell";
import type { Host, Scalar } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";
import { keepingTitles } from "./table/titles";

/** @source Excel.RangeHyperlink: address, or documentReference as in `Sheet1!A1`; textToDisplay */
export const hyperlink: Scalar<RangeTarget> = {
  get: ({ sheet, rect }) => {
    const cell = sheet.cell(rect.top, rect.left);
    if (cell?.hyperlink === undefined) return null;
    const { hyperlink: target, value, screenTip } = cell;
    const textToDisplay = value instanceof CellError ? value.code : String(value ?? "");
    const said = { textToDisplay, ...(screenTip === undefined ? {} : { screenTip }) };
    return target.startsWith("#")
      ? { documentReference: target.slice(1), ...said }
      : { address: target, ...said };
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
  const target = documentReference === undefined ? address : `#${documentReference}`;
  if (target === undefined) throw invalid("a hyperlink needs an address or a document reference");
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = sheet.ensure(row, column);
      cell.hyperlink = target;
      if (screenTip) cell.screenTip = screenTip;
      else delete cell.screenTip;
    }
  }
  // "the string that is displayed in the top left most cell in the range"
  keepingTitles(host, sheet, rect, () => {
    const isBlank = (sheet.cell(rect.top, rect.left)?.value ?? null) === null;
    const shown = textToDisplay ?? (isBlank ? (documentReference ?? address) : undefined);
    if (shown !== undefined) sheet.put(rect.top, rect.left, { value: shown });
    host.edited(sheet, rect);
  });
}
