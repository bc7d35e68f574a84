import type { Permission, SheetProtection } from "../model/page";
import type { SheetModel } from "../model/sheet";
import { HostError, invalid } from "../protocol/hostError";
import { HostObject, hostType, type HostType } from "../protocol/host";
import { number } from "./coerce";
import { range } from "./range";
import { rangeOf } from "./rangeTarget";

/** API option → what the file calls the permission. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** @source Excel.WorksheetProtection: protect and unprotect fail when there is nothing to change (OfficeDev/office-js#6784) */
export const protectionType: HostType<SheetModel> = hostType({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== undefined },
    Options: {
      get: ({ protection }) =>
        protection &&
        Object.fromEntries(
          Object.entries(PERMISSIONS).map(([option, key]) => [option, protection[key] === true]),
        ),
    },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection) throw new HostError("AccessDenied", `${sheet.name} is already protected`);
      if (password)
        throw new HostError("ApiNotFound", "protection with a password is not implemented by this host");
      const given = (options ?? {}) as Record<string, unknown>;
      const permissions = Object.entries(PERMISSIONS).map(([option, key]) => [key, given[option] === true]);
      sheet.protection = {
        sheet: true,
        selectLockedCells: given.selectionMode === undefined || given.selectionMode === "Normal",
        selectUnlockedCells: given.selectionMode !== "None",
        ...Object.fromEntries(permissions),
      } as SheetProtection;
    },
    Unprotect: (sheet) => {
      if (!sheet.protection) throw new HostError("AccessDenied", `${sheet.name} is not protected`);
      if (sheet.protection.hasPassword) {
        throw new HostError("AccessDenied", `${sheet.name} is protected with a password`);
      }
      sheet.protection = undefined;
    },
  },
});

export const freezePanesType: HostType<SheetModel> = hostType({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [count]) => void (sheet.frozen = { rows: positive(count), columns: 0 }),
    FreezeColumns: (sheet, [count]) => void (sheet.frozen = { rows: 0, columns: positive(count) }),
    FreezeAt: (sheet, [frozen]) => {
      const { rect } = rangeOf(frozen);
      sheet.frozen = { rows: rect.bottom + 1, columns: rect.right + 1 };
    },
    Unfreeze: (sheet) => void (sheet.frozen = { rows: 0, columns: 0 }),
    GetLocationOrNullObject: (sheet): HostObject | null => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return range(sheet, {
        top: 0,
        left: 0,
        bottom: Math.max(rows - 1, 0),
        right: Math.max(columns - 1, 0),
      });
    },
  },
});

function positive(value: unknown): number {
  const count = value === undefined || value === null ? 1 : number(value, "count");
  if (count < 1) throw invalid(`count ${count}`);
  return count;
}
