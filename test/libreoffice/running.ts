import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Profiles of those that run, one for each worker of jest; a start finds the running one by its profile. */
const PROFILES = "INDICATOR_WORKBOOK_LIBREOFFICE";
/** Each takes a third of a gigabyte. */
const MOST = 4;
/** How long a start may take, in tenths of a second. */
const PATIENCE = 600;

/** A new folder for a profile, as LibreOffice wants to be told of it: it neither finds nor leaves settings. */
function emptyProfile(): string {
  return join(mkdtempSync(join(tmpdir(), "indicator-workbook-")), "profile");
}

const asOption = (profile: string): string => `-env:UserInstallation=file://${profile}`;

/**
 * Starts LibreOffices that stay while the tests run, since a start takes several times as long as what is asked of it:
 * each start draws and measures pictures first. They have an empty document open, without which they end after the
 * first conversion. Starts with their profile hand their arguments over and wait for the answer.
 *
 * @returns ends them
 */
export async function startOffices(): Promise<() => void> {
  const started: ChildProcess[] = [];
  const profiles: string[] = [];
  for (let i = 0; i < Math.min(availableParallelism(), MOST); i++) {
    const profile = emptyProfile();
    const pipes = openPipes();
    const options = [asOption(profile), "--headless", "--norestore", "private:factory/scalc"];
    const office = spawn("soffice", options, { detached: true, stdio: "ignore" }).on(
      "error",
      () => undefined,
    );
    started.push(office);
    if (await answers(pipes)) profiles.push(profile);
  }
  process.env[PROFILES] = profiles.join("\n");
  return () => {
    for (const { pid } of started) if (pid !== undefined) end(pid);
  };
}

/** Where LibreOffices of this user listen. */
function openPipes(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("OSL_PIPE_"));
}

/** Waits until one more listens. */
async function answers(before: readonly string[]): Promise<boolean> {
  for (let tenth = 0; tenth < PATIENCE; tenth++) {
    if (openPipes().some((pipe) => !before.includes(pipe))) return true;
    await wait(100);
  }
  return false;
}

/** The process with those that it has started. */
function end(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

/** Options to reach the LibreOffice that runs for this worker of jest; outside of tests, for one of its own. */
export function officeOptions(): string[] {
  const running = (process.env[PROFILES] ?? "").split("\n").filter((profile) => profile !== "");
  const worker = Number(process.env.JEST_WORKER_ID ?? 1);
  return [asOption(running[worker % running.length] ?? emptyProfile()), "--headless"];
}
