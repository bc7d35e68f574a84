import type { Permission, SheetProtection } from "../../model/page";
import type { SheetModel } from "../../model/sheet";
import { HostError, invalid } from "../../protocol/hostError";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { isRightPassword, passwordOf, passwordPart, withoutPassword } from "../password";
import { editRangeCollectionType } from "./editRanges";
import { PAUSING } from "./pausing";

/** The API's name of an option → the file's name of the permission. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** Which cells can be selected: mode → locked ones, unlocked ones. @source Excel.ProtectionSelectionMode */
const SELECTION: Readonly<Record<string, readonly [locked: boolean, unlocked: boolean]>> = {
  Normal: [true, true],
  Unlocked: [false, true],
  None: [false, false],
};

/**
 * @source Excel.WorksheetProtection: protect and unprotect fail when there is nothing to change
 * (OfficeDev/office-js#6784)
 */
export const protectionType: HostType<SheetModel> = hostType({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== undefined },
    Options: { get: ({ protection }, host) => (protection ? optionsOf(protection, host) : null) },
    SavedOptions: {
      get: ({ protection, savedProtection }, host) =>
        optionsOf(protection ?? savedProtection ?? protectionOf({}), host),
    },
    IsPaused: { get: (sheet) => sheet.protection !== undefined && sheet.isPaused },
    CanPauseProtection: { get: (sheet) => sheet.protection !== undefined },
    IsPasswordProtected: { get: ({ protection }) => protection?.hasPassword === true },
  },
  navigations: { AllowEditRanges: (sheet) => HostObject.of(editRangeCollectionType, sheet) },
  methods: {
    Protect: (sheet, [options, password], host) => {
      host.assertAlive(sheet);
      if (sheet.protection) throw new HostError("AccessDenied", `${sheet.name} is already protected`);
      const given = optionsGiven(options, host);
      sheet.protection = { ...protectionOf(given), ...passwordOf(password) };
      sheet.isPaused = false;
    },
    Unprotect: (sheet, [password], host) => {
      host.assertAlive(sheet);
      const { protection } = sheet;
      if (!protection) throw new HostError("AccessDenied", `${sheet.name} is not protected`);
      if (protection.hasPassword && !isRightPassword(protection, password))
        throw new HostError("AccessDenied", `${sheet.name} is protected with a password`);
      sheet.savedProtection = withoutPassword(protection);
      sheet.protection = undefined;
      sheet.isPaused = false;
    },
    ...PAUSING,
    // "Worksheet protection must be disabled or paused"
    UpdateOptions: (sheet, [options], host) => {
      host.assertAlive(sheet);
      host.assertUnprotected(sheet);
      const given = protectionOf(optionsGiven(options, host));
      if (sheet.protection) sheet.protection = { ...given, ...passwordPart(sheet.protection) };
      else sheet.savedProtection = given;
    },
  },
});

function optionsGiven(options: unknown, host: Host): Options {
  const given = (options ?? {}) as Options;
  // @source OfficeDev/office-js#1931
  if (host.character.hasNullOptions && Object.values(given).includes(null))
    throw new HostError("GeneralException", "There was an internal error while processing the request.");
  return given;
}

/**
 * Options that some builds of Excel return as null.
 *
 * @source OfficeDev/office-js#1931: "some null properties", not which
 */
const UNREAD = { allowEditObjects: null, allowEditScenarios: null, selectionMode: null };

type Options = Readonly<Record<string, unknown>>;

function optionsOf(protection: SheetProtection, host: Host): Options {
  const { selectLockedCells, selectUnlockedCells } = protection;
  const permissions = Object.entries(PERMISSIONS).map(([option, key]) => [option, protection[key] === true]);
  const selectionMode = selectLockedCells ? "Normal" : selectUnlockedCells ? "Unlocked" : "None";
  const options = { ...Object.fromEntries(permissions), selectionMode };
  return host.character.hasNullOptions ? { ...options, ...UNREAD } : options;
}

function protectionOf(options: Options): SheetProtection {
  const selection = SELECTION[String(options.selectionMode ?? "Normal")];
  if (!selection) throw invalid(`selection mode ${String(options.selectionMode)}`);
  const permissions = Object.entries(PERMISSIONS).map(([option, key]) => [key, options[option] === true]);
  return {
    sheet: true,
    ...(Object.fromEntries(permissions) as Partial<Record<Permission, boolean>>),
    selectLockedCells: selection[0],
    selectUnlockedCells: selection[1],
  };
}
