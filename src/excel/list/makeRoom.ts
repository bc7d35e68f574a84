import { passing, rangeOn } from "../request/passing";
import { areaAddress } from "../../workbook/plan/address";
import type { Area } from "../../workbook/plan/plan";
import type { TableContents } from "../../workbook/read/contents";
import { type FindingLayout, ownAreas } from "../../workbook/findings/findingLayout";
import { FINDING_COLUMNS } from "../../workbook/findings/findingColumns";
import { TABLE } from "../../workbook/tableNames";
import { type Part, writing } from "../request/part";
import { type FindingTarget, growth } from "./findingTarget";

/** Resizes the table before findings are written, so that nothing of ours ever stands outside of it. */
export function makingRoom(target: FindingTarget, old: TableContents): Part {
  return writing(({ workbook: { worksheets, tables } }) => {
    makeRoom(worksheets.getItem(target.sheet), target, old);
    tables.getItem(TABLE.findings).resize(areaAddress(target.layout.area));
  });
}

function makeRoom(
  sheet: Excel.Worksheet,
  { layout, deleted, hasNotesBelow, hasNotesBeside }: FindingTarget,
  old: TableContents,
): void {
  const { area, added } = layout;
  const width = old.values[0]!.length;
  for (const row of deleted) {
    const taken = { ...area, row: area.row + 1 + row, rows: 1, columns: width };
    rangeOn(sheet, taken).delete("Up");
  }
  const [now, wanted] = [old.values.length - deleted.length, area.rows];
  if (now > wanted) {
    const left = { ...layout, area: { ...area, row: area.row + wanted, rows: now - wanted } };
    const own = [...layout.columns.values()].filter((column) => column < area.column + width);
    for (const part of ownAreas(left, own)) rangeOn(sheet, part).clear("Contents");
  }
  const grown = growth(area, old);
  if (grown && hasNotesBelow) passing(rangeOn(sheet, grown).getEntireRow()).insert("Down");
  if (added > 0)
    addColumns(
      sheet,
      { ...area, column: area.column + width, columns: added },
      layout.columns,
      hasNotesBeside,
    );
}

/**
 * Adds columns at the end of the table: what users have put beside it moves right; columns of codes (width 0) are
 * hidden.
 */
function addColumns(
  sheet: Excel.Worksheet,
  area: Area,
  columns: FindingLayout["columns"],
  hasNotesBeside: boolean,
): void {
  if (hasNotesBeside)
    rangeOn(sheet, { ...area, rows: 1 })
      .getEntireColumn()
      .insert("Right");
  for (const { key, width } of FINDING_COLUMNS) {
    const column = columns.get(key)!;
    if (column < area.column || width !== 0) continue;
    passing(rangeOn(sheet, { ...area, column, rows: 1, columns: 1 }).getEntireColumn()).columnHidden = true;
  }
}
