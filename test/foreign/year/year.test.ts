import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BulletinSentence } from "../../../src/app/bulletin/sentences";
import { openWorkbook } from "../../../src/emulator/file/open";
import type { SheetModel } from "../../../src/emulator/model/sheet";
import { opensOthers } from "../../app/returns/office";
import { recalculatedFile } from "../../libreoffice/recalculate";
import { type Quarter, system, taskReport, TASKS, TARDY } from "./events";
import { playYear, type Reported } from "./play";

/** A year of an office: four quarters, twelve units, five bulletins, for that of the second quarter was made twice. */

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Debian's own, which has the libraries that Debian packages. */
const PYTHON = "/usr/bin/python3";

interface Recount {
  readonly compared: number;
  /** sentence, what was compared, what it says, and what was counted */
  readonly wrong: readonly (readonly [string, string, unknown, unknown])[];
}

let year: readonly Reported[];
/** Each workbook as LibreOffice has computed and saved it. */
let recalculated: readonly string[];

beforeAll(async () => {
  opensOthers();
  year = await playYear();
  recalculated = year.map(({ bytes }, i) => {
    const path = join(folder, `year-${i}.xlsx`);
    writeFileSync(path, bytes);
    return recalculatedFile(path, mkdtempSync(join(folder, "recalculated-")));
  });
});

/** What an independent reader finds wrong with sentences on a workbook. */
function recounted(path: string, sentences: readonly BulletinSentence[], quarter: Quarter): Recount {
  const told = join(folder, "sentences.json");
  writeFileSync(told, JSON.stringify(sentences));
  const script = join(__dirname, "recount.py");
  const out = execFileSync(PYTHON, [script, path, told, String(quarter)], { encoding: "utf8" });
  return JSON.parse(out) as Recount;
}

const textOf = ({ sentences }: Reported): string => sentences.map(({ text }) => text).join("\n");

it("every sentence of each bulletin says what an independent recount finds on the sheets that LibreOffice has computed", () => {
  const found = year.map(({ sentences, quarter }, i) => recounted(recalculated[i]!, sentences, quarter));
  expect(found.map(({ wrong }) => wrong)).toEqual([[], [], [], [], []]);
  for (const { compared } of found) expect(compared).toBeGreaterThan(90);
});

it("the recount finds every sentence in which a number is another one", () => {
  year.forEach(({ sentences, quarter }, i) => {
    const bound = sentences.filter(({ numbers }) => numbers.length > 0);
    const altered = bound.map(({ text, numbers: [first] }) => ({
      // a number that is longer by a digit stands for no other
      text: text.replace(
        new RegExp(`(?<![\\d.])${first!.shown.replace(".", "\\.")}(?![\\d.])`),
        `${first!.shown}1`,
      ),
      numbers: [],
    }));
    const { wrong } = recounted(recalculated[i]!, altered, quarter);
    expect(new Set(wrong.map(([text]) => text)).size).toBe(bound.length);
  });
});

it("what units have reported stands in the ledger quarter after quarter, in their rows and no others", async () => {
  for (const { quarter, bytes } of [year[0]!, ...year.slice(2)]) {
    const ledger = (await openWorkbook(bytes)).workbook.sheet("任务台账")!;
    const rows = rowsByNumber(ledger);
    const found = TASKS.map(({ no }) => ({
      unit: at(ledger, rows.get(no)!, "责任单位"),
      percent: at(ledger, rows.get(no)!, "完成比例"),
      problem: at(ledger, rows.get(no)!, "存在问题"),
    }));
    const wanted = TASKS.map((task) => {
      const { percent, problem } = taskReport(task, quarter) ?? {};
      return { unit: task.unit, percent: percent ?? null, problem: problem || null };
    });
    expect(found).toEqual(wanted);
  }
});

it("tells who is late, what was mended, and the veto of the third quarter alone", () => {
  const [first, second, again, third, fourth] = year.map(textOf) as [string, string, string, string, string];
  expect(first).toContain("应报送数据或者任务进展的单位12个，已交回12个。");
  expect(second).toContain(`逾期未交1个：${TARDY}`);
  expect(second).toContain("综合得分待全部指标计分后通报。");
  expect(again).not.toContain("逾期未交");
  expect(again).toContain(
    "督促限期整改：县财政局（滞后1项）、县公安局（滞后1项）、县发展改革局（滞后1项）。",
  );
  expect(third).not.toContain("县财政局（滞后");
  expect(third).toContain("5项约束条件触发1项：重特大安全生产事故（1起）");
  expect(fourth).toContain("5项约束条件均未触发");
  expect(fourth).toMatch(/予以通报批评：县发展改革局（滞后\d项/);
});

it("sets each quarter aside with its ledger, its returns and its bulletin, behind the sheets of the current one", async () => {
  const { sheets } = (await openWorkbook(year.at(-1)!.bytes)).workbook;
  const names = sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const past = names.flatMap((name) => /^2019年(.)季度-/.exec(name)?.[1] ?? []);
  expect([...new Set(past)]).toEqual(["一", "二", "三"]);
  expect(names.slice(-past.length).every((name) => name.startsWith("2019年"))).toBe(true);
  for (const quarter of ["一", "二", "三"])
    for (const sheet of ["任务台账", "下发与回收", "季度通报", "计分表"])
      expect(names).toContain(`2019年${quarter}季度-${sheet}`);
  expect(system.departments).toHaveLength(12);
});

function titlesOf(sheet: SheetModel): string[] {
  return Array.from({ length: 20 }, (_, column) => String(sheet.cell(2, column)?.value ?? ""));
}

function at(sheet: SheetModel, row: number, title: string): unknown {
  return sheet.cell(row, titlesOf(sheet).indexOf(title))?.value ?? null;
}

function rowsByNumber(sheet: SheetModel): Map<number, number> {
  const rows = Array.from({ length: TASKS.length + 5 }, (_, i) => i + 3);
  return new Map(rows.map((row) => [Number(at(sheet, row, "序号")), row]));
}
