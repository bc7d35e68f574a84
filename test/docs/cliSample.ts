import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedSystem } from "../../src/app/shippedSystem";
import { DEMO_ENTRIES, type Ran, runCli } from "../cli/runCli";

const ASEM = join(__dirname, "../fixtures/asem");

/** How far the workbook has come that a command is shown with. */
type State = "scored" | "distributed" | "compared" | "published";

/** What commands need that do not take a workbook as soon as it is scored. */
const STATES: Readonly<Record<string, State>> = {
  collect: "distributed",
  returns: "distributed",
  rank: "compared",
  verify: "published",
  withdraw: "published",
};

/** The files that pages name, made once from the demonstration. */
export class CliSample {
  private readonly folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  private runs = 0;
  private readonly home = process.cwd();

  /** Goalposts of the demonstration are decided on here: nothing about them is to be warned of. */
  async make(): Promise<void> {
    const decided = JSON.stringify(shippedSystem({ example: true }), (key, value: unknown) =>
      key === "example" ? undefined : value,
    );
    for (const name of ["S.json", "A.json", "B.json"]) writeFileSync(this.at(name), decided);
    copyFileSync(DEMO_ENTRIES, this.at("D.csv"));
    const scored = await this.state("scored", [
      ["generate", "--out", "F.xlsx", "--system", "S.json", "--data", "D.csv"],
      ["score", "F.xlsx"],
    ]);
    await this.state(
      "distributed",
      [["distribute", "F.xlsx", "--out", "RETURNED", "--departments", "czj,tjj"]],
      scored,
    );
    await this.state("compared", [["units", "F.xlsx", "--add", "F-of-a-county.xlsx"]], scored);
    await this.state("published", [["publish", "F.xlsx"]], scored);
  }

  /** Runs a command in a folder of its own, with the files that it is shown with. */
  run(args: readonly string[]): Promise<Ran> {
    return this.inFolder(this.folderFor(args), args);
  }

  /** Runs commands one after the other in one folder. */
  async runAll(all: readonly (readonly string[])[]): Promise<Ran[]> {
    const folder = this.folderFor([]);
    rmSync(join(folder, "F.xlsx"), { force: true });
    const ran: Ran[] = [];
    for (const args of all) ran.push(await this.inFolder(folder, args));
    return ran;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private at(name: string): string {
    return join(this.folder, name);
  }

  private folderFor([command = "", ...rest]: readonly string[]): string {
    const folder = this.at(`run-${this.runs++}`);
    cpSync(this.at(STATES[command] ?? "scored"), folder, { recursive: true });
    for (const name of ["S.json", "A.json", "B.json", "D.csv"])
      copyFileSync(this.at(name), join(folder, name));
    if (command === "evaluate") copyFileSync(join(ASEM, "system.json"), join(folder, "S.json"));
    copyFileSync(join(ASEM, "panel.csv"), join(folder, "P.csv"));
    // a workbook is made where there is none
    if (command === "generate" && !rest.includes("--existing")) rmSync(join(folder, "F.xlsx"));
    return folder;
  }

  /** @param from a workbook that it begins with */
  private async state(name: State, commands: readonly (readonly string[])[], from?: string): Promise<string> {
    const folder = this.at(name);
    mkdirSync(folder);
    for (const file of ["S.json", "D.csv"]) copyFileSync(this.at(file), join(folder, file));
    if (from) for (const copy of ["F.xlsx", "F-of-a-county.xlsx"]) copyFileSync(from, join(folder, copy));
    for (const args of commands) {
      const { code, error } = await this.inFolder(folder, args);
      if (code !== 0) throw new Error(`${args.join(" ")}: ${error}`);
    }
    if (!existsSync(join(folder, "F.xlsx"))) throw new Error(`nothing was made for ${name}`);
    return join(folder, "F.xlsx");
  }

  private async inFolder(folder: string, args: readonly string[]): Promise<Ran> {
    process.chdir(folder);
    try {
      return await runCli(...args);
    } finally {
      process.chdir(this.home);
    }
  }
}
