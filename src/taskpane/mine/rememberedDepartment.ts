import { readPreferences, storePreferences } from "../frame/preferences";

/** The department whose sheet was looked at last on this computer, by its name: ids are a system's own. */
export function rememberedDepartment(): string {
  return readPreferences().department;
}

export function rememberDepartment(department: string): void {
  storePreferences({ ...readPreferences(), department });
}
