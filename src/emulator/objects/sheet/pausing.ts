import type { SheetModel } from "../../model/sheet";
import type { Method } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { isRightPassword, passwordOf, withoutPassword } from "../password";

/**
 * What a person who knows the password may do with a protected sheet without taking the protection away; it lasts until the
 * workbook is closed.
 *
 * @source Excel.WorksheetProtection.checkPassword, pauseProtection, resumeProtection, setPassword
 */
export const PAUSING: Readonly<Record<string, Method<SheetModel>>> = {
  CheckPassword: ({ protection }, [password]) => {
    const isGiven = password !== undefined && password !== null && password !== "";
    // "If a password is entered but no password is required to unlock worksheet protection, this method will return false."
    if (!protection?.hasPassword) return !isGiven;
    return isRightPassword(protection, password);
  },
  PauseProtection: (sheet, [password], host) => {
    host.assertAlive(sheet);
    const { protection } = sheet;
    if (!protection || sheet.isPaused) return;
    if (protection.hasPassword && !isRightPassword(protection, password))
      throw invalid("the password is incorrect");
    sheet.isPaused = true;
  },
  ResumeProtection: (sheet, _args, host) => {
    host.assertAlive(sheet);
    sheet.isPaused = false;
  },
  SetPassword: (sheet, [password], host) => {
    host.assertAlive(sheet);
    if (!sheet.protection) throw new HostError("InvalidOperation", `${sheet.name} is not protected`);
    host.assertUnprotected(sheet);
    sheet.protection = { ...withoutPassword(sheet.protection), ...passwordOf(password) };
  },
};
