import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the profile is that was made before all tests. */
const MADE = "INDICATOR_WORKBOOK_LIBREOFFICE";

/** A new folder for a profile, as LibreOffice wants to be told of it. */
function emptyProfile(): string {
  return join(mkdtempSync(join(tmpdir(), "indicator-workbook-")), "profile");
}

const asOption = (profile: string): string => `-env:UserInstallation=file://${profile}`;

/** Has LibreOffice make a profile, which is most of what a first start takes: `globalSetup` of jest. */
export default function makeProfile(): void {
  const profile = emptyProfile();
  const { status } = spawnSync("soffice", [asOption(profile), "--headless", "--terminate_after_init"]);
  if (status === 0) process.env[MADE] = profile;
}

/** Options for a start of LibreOffice with a profile of its own, so that it neither finds nor leaves settings. */
export function ownProfile(): string[] {
  const profile = emptyProfile();
  const made = process.env[MADE];
  if (made !== undefined) cpSync(made, profile, { recursive: true });
  return [asOption(profile), "--headless"];
}
