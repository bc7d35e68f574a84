import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { entriesFromCsv } from "../app/entriesFromCsv";
import { fillEntries } from "../app/fillEntries";
import { generateWorkbook } from "../app/generateWorkbook";
import { panelFromCsv } from "../app/panelFromCsv";
import { parseCsv } from "../app/csv/parseCsv";
import { scoreWorkbook } from "../app/scoreWorkbook";
import { validateEntries } from "../app/validateEntries";
import { loadSystem } from "../formula/loadSystem";
import { type Evaluation, evaluate } from "../scoring/panel/evaluate";
import { readJson, readText } from "./files";
import { chosenSystem } from "./options";
import { findingLines, scoreLines } from "./output";
import { Target } from "./target/target";
import { complain, say } from "./terminal";
import { newWorkbook, saveFile } from "./workbookFile";

const FIXTURES = join(__dirname, "../../test/fixtures");
const SHIPPED = join(__dirname, "../system/shipped");
const FOLDER = "demo";
const FILE = join(FOLDER, "指标簿-2019.xlsx");

/** The whole job in a terminal: a county's workbook from nothing to scores, then 51 countries against published numbers. */
async function demo(): Promise<void> {
  say("一、县域经济高质量发展综合评价（演示数据和示例参数，不是任何县的真实数据）");
  await county();
  say("");
  say("二、亚欧会议可持续互联互通指标（ASEM，51 个国家、49 个指标，真实数据）");
  await countries();
}

async function county(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const target = await Target.forNew(FILE, { overwrite: true });
  const host = newWorkbook();
  const system = await chosenSystem({ parameters: "example" });
  await generateWorkbook(system);
  say(`生成工作簿：${host.workbook.sheets.length} 张工作表`);
  const entries = entriesFromCsv(await readText(join(SHIPPED, "demo-entries.csv")), "demo-entries.csv");
  await fillEntries(entries);
  say(`各部门填报：${entries.length} 个数`);
  say(findingLines((await validateEntries({ report: true })).findings));
  const { card } = await scoreWorkbook();
  say(scoreLines(card));
  await saveFile(host, target);
  say(`工作簿：${FILE}`);
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
  say(
    `与 COINr 1.1.14 发布值的最大差异：${difference.toExponential(1)}，名次${ranksEqual ? "全部一致" : "不一致"}`,
  );
  if (!(difference < 1e-9) || !ranksEqual) throw new Error("与发布值不一致");
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
  complain(`演示没有完成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
