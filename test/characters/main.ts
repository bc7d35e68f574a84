import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHARACTERS } from "../../src/emulator/testing/characters";

/** Tests of what writes, through Microsoft's client, over a host whose character the environment says. */
const TESTS = ["test/app", "test/hostile", "test/taskpane", "test/faults"];

/** Runs the integration tests of the writing jobs in every Excel, or in those whose names hold the words given. */
function main(words: readonly string[]): void {
  const wanted = CHARACTERS.filter(({ name }) => words.every((word) => name.includes(word)));
  let failed = 0;
  for (const { name } of wanted) {
    const report = join(tmpdir(), `characters-${process.pid}.json`);
    const env = { ...process.env, EXCEL_CHARACTER: name };
    const jest = ["jest", ...TESTS, "--silent", "--json", `--outputFile=${report}`];
    spawnSync("npx", jest, { env, stdio: ["ignore", "ignore", "inherit"] });
    const counts = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    rmSync(report);
    failed += counts.numFailedTests;
    process.stdout.write(`${name}: ${counts.numPassedTests} passed, ${counts.numFailedTests} failed\n`);
  }
  if (failed > 0 || wanted.length === 0) process.exitCode = 1;
}

main(process.argv.slice(2));
