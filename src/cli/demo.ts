import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { entriesFromCsv } from "../app/entriesFromCsv";
import { fillEntries } from "../app/entries";
import { generateWorkbook } from "../app/generateWorkbook";
import { panelFromCsv } from "../app/panelFromCsv";
import { parseCsv } from "../app/csv/parseCsv";
import { scoreWorkbook } from "../app/scores";
import { validateEntries } from "../app/validateEntries";
import { type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { Problem } from "../system/problem";
import { loadSystem } from "../formula/loadSystem";
import { type Evaluation, evaluate } from "../scoring/panel/evaluate";
import { readJson, readText } from "./files";
import { languageIn } from "./language";
import { chosenSystem } from "./options";
import { findingLines, scoreLines } from "./output";
import { Target } from "./target/target";
import { complain, say } from "./terminal";
import { newWorkbook, saveFile } from "./workbookFile";

const FIXTURES = join(__dirname, "../../test/fixtures");
const SHIPPED = join(__dirname, "../system/shipped");
const FOLDER = "demo";
const FILE = join(FOLDER, "指标簿-2019.xlsx");

const language = languageIn(process.argv.slice(2));

function tell(what: Said): void {
  say(inWords(language, what));
}

/**
 * The whole job in a terminal: a county's workbook from nothing to scores, then 51 countries against published numbers.
 */
async function demo(): Promise<void> {
  tell(said("cli.demo.county"));
  await county();
  say("");
  tell(said("cli.demo.countries"));
  await countries();
}

async function county(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const target = await Target.forNew(FILE, { overwrite: true });
  const host = newWorkbook();
  const system = await chosenSystem({ parameters: "example" });
  await generateWorkbook(system);
  tell(said("cli.demo.generated", { count: host.workbook.sheets.length }));
  const entries = entriesFromCsv(await readText(join(SHIPPED, "demo-entries.csv")), "demo-entries.csv");
  await fillEntries(entries);
  tell(said("cli.demo.filled", { count: entries.length }));
  say(findingLines((await validateEntries({ report: true, language })).findings, language));
  say(scoreLines(await scoreWorkbook(), language));
  await saveFile(host, target);
  tell(said("cli.demo.file", { path: FILE }));
}

async function countries(): Promise<void> {
  const folder = join(FIXTURES, "asem");
  const system = loadSystem(await readJson(join(folder, "system.json")));
  const panel = panelFromCsv(await readText(join(folder, "panel.csv")), "panel.csv", system);
  const evaluation = evaluate(system, panel, {
    method: { id: "minmax", low: 0, high: 100 },
    aggregation: "arithmetic",
    missing: "reweight",
  });
  const first = [...evaluation.rank].map((rank, i) => ({ rank, i })).sort((a, b) => a.rank - b.rank);
  for (const { rank, i } of first.slice(0, 5)) {
    say(`${rank}. ${evaluation.units[i]}　${evaluation.composite[i]!.toFixed(2)}`);
  }
  const { difference, ranksEqual } = await againstReference(
    evaluation,
    join(folder, "minmax_amean_scores.csv"),
  );
  const shown = { difference: difference.toExponential(1) };
  tell(ranksEqual ? said("cli.demo.agrees", shown) : said("cli.demo.disagrees", shown));
  if (!(difference < 1e-9) || !ranksEqual) throw new Error("not as published");
}

/** Largest difference to the published scores, over every aggregate of every unit. */
async function againstReference(
  evaluation: Evaluation,
  path: string,
): Promise<{ difference: number; ranksEqual: boolean }> {
  const { rows, titles } = parseCsv(await readText(path), "minmax_amean_scores.csv", [
    "uCode",
    "Index",
    "rank",
  ]);
  let difference = 0;
  let ranksEqual = true;
  for (const { cells } of rows) {
    const unit = evaluation.units.indexOf(cells.uCode!);
    ranksEqual &&= evaluation.rank[unit] === Number(cells.rank);
    for (const title of titles.filter((name) => name !== "uCode" && name !== "rank")) {
      const ours = title === "Index" ? evaluation.composite : evaluation.groups.get(title)!;
      difference = Math.max(difference, Math.abs(ours[unit]! - Number(cells[title])));
    }
  }
  return { difference, ranksEqual };
}

demo().catch((error: unknown) => {
  const message = error instanceof Problem ? error.said : String((error as Error)?.message ?? error);
  complain(inWords(language, said("cli.demo.failed", { message })));
  process.exitCode = 1;
});
