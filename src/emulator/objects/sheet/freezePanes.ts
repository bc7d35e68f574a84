import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { isWholeColumns, isWholeRows, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host, type HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { areaOf } from "../area";
import { number } from "../coerce";
import { range } from "../range";

/** @source Excel.WorksheetFreezePanes */
export const freezePanesType: HostType<SheetModel> = hostType({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [count]) => void (sheet.frozen = { rows: counted(count), columns: 0 }),
    FreezeColumns: (sheet, [count]) => void (sheet.frozen = { rows: 0, columns: counted(count) }),
    FreezeAt: (sheet, [frozen], host) => {
      sheet.frozen = frozen === null ? NOTHING : edges(areaOf(frozen, sheet, host).rect);
    },
    Unfreeze: (sheet) => void (sheet.frozen = NOTHING),
    GetLocation: (sheet, _args, host) => {
      const found = location(sheet, host);
      if (!found) throw notFound("frozen panes");
      return found;
    },
    GetLocationOrNullObject: (sheet, _args, host) => location(sheet, host),
  },
});

const NOTHING = { rows: 0, columns: 0 };

/** Whole rows freeze no columns, and whole columns no rows. */
function edges(rect: Rect): SheetModel["frozen"] {
  return {
    rows: isWholeColumns(rect) ? 0 : rect.bottom + 1,
    columns: isWholeRows(rect) ? 0 : rect.right + 1,
  };
}

function location(sheet: SheetModel, host: Host): HostObject | null {
  host.assertAlive(sheet);
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return range(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS : rows - 1,
    right: columns === 0 ? MAX_COLS : columns - 1,
  });
}

/** A number of rows or columns: 1 by default, 0 for none. */
function counted(value: unknown): number {
  const count = value === undefined || value === null ? 1 : number(value, "count");
  if (!Number.isInteger(count) || count < 0) throw invalid(`count ${count}`);
  return count;
}
