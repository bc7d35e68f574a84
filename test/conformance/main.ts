import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runSelfTest } from "../../src/app/selfTest";
import { parseReport, tally } from "../../src/excel/conformance/report";
import { startExcel } from "../emulator/startExcel";
import { compareReport } from "./compare";
import { conformanceDocument } from "./document";
import { handsOn } from "./hands";

/**
 * Runs the conformance cases against the emulated host. `--report FILE` compares what a real Excel has answered;
 * `--write` writes docs/conformance.md; `--json` gives the host's own report.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      report: { type: "string" },
      write: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (values.write) return writeFileSync(join(__dirname, "../../docs/conformance.md"), conformanceDocument());
  if (values.report !== undefined) return compare(values.report);
  const host = startExcel();
  const { report, text } = await runSelfTest({}, { supports: () => true, hands: handsOn(host) });
  process.stdout.write(
    `${values.json ? JSON.stringify(report) : text.split("\n").slice(1, -1).join("\n")}\n`,
  );
  if (tally(report).different > 0) process.exitCode = 1;
}

function compare(file: string): void {
  const report = parseReport(readFileSync(file, "utf8"));
  if (!report) {
    process.stderr.write(`${file} holds no report of a self-test\n`);
    process.exitCode = 2;
    return;
  }
  const { different, accounted, strange, missing } = compareReport(report);
  const { platform = "?", version = "?", newestSet = "?" } = report.excel;
  const lines = [
    `${platform} ${version}, ExcelApi ${newestSet}, ${report.time}`,
    `as expected: ${report.expected.length}`,
    ...different.map(
      ({ id, says, expected, answer }) => `DIFFERENT ${id}: ${says}\n  host ${expected}\n  Excel ${answer}`,
    ),
    ...accounted,
    ...strange.map((id) => `no case of ours: ${id}`),
    ...missing.map((id) => `not tried: ${id}`),
    `${different.length} to change or to write down`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (different.length > 0) process.exitCode = 1;
}

void main();
