import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { makeCollection } from "./programs/collection";
import { libreOffice, openpyxl, programs } from "./programs/programs";
import { foreignOutcomes } from "./trial/foreignFiles";
import { type Outcome, ownFiles, savedManyTimes, savedOnce } from "./trial/ownWorkbooks";
import { outcomeTable } from "./trial/table";

const DOCUMENT = join(__dirname, "../../docs/foreign.md");
const [BEGIN, END] = ["<!-- tables: npm run foreign -- --write -->", "<!-- end of tables -->"];
const SAVES = 10;

/** Tries the collection and our own workbooks in every program that is installed; `--write` puts the tables into docs/. */
async function main(): Promise<void> {
  const installed = programs.filter((program) => program.isInstalled());
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  try {
    const own = await ownFiles(join(folder, "own"));
    const outcomes: Outcome[] = [];
    for (const program of installed) outcomes.push(...(await savedOnce(own, program, join(folder, "once"))));
    if (installed.includes(libreOffice) && installed.includes(openpyxl))
      outcomes.push(...(await savedManyTimes(own, SAVES, join(folder, "turns"))));
    const collection = makeCollection(join(folder, "collection"));
    const foreign = await foreignOutcomes(collection, installed, join(folder, "patched"));
    const tables = [
      outcomeTable("our workbook, saved by", outcomes),
      outcomeTable("files made by, opened by", foreign),
    ];
    process.stdout.write(`${tables.join("\n\n")}\n`);
    if (process.argv.includes("--write")) await write(tables.join("\n\n"));
    const isGood = [...outcomes, ...foreign].every(({ faults }) => faults.length === 0);
    process.exitCode = isGood ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(tables: string): Promise<void> {
  const text = readFileSync(DOCUMENT, "utf8");
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  const whole = `${before}\n\n${tables}\n\n${text.slice(text.indexOf(END))}`;
  writeFileSync(DOCUMENT, await format(whole, { parser: "markdown", printWidth: 110 }));
}

void main();
