import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/emulator/file/open";
import { parseAddress } from "../../src/emulator/model/rect";
import { deleteSheet } from "../../src/emulator/userEdits";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores } from "../../src/app/publication";
import { startExcel } from "../emulator/startExcel";
import { manySheets } from "./manySheets";
import { undoLastRun, scoreWorkbook } from "../../src/app/scores";
import { compareRuns, runHistory } from "../../src/app/runHistory";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { filledDemo, type, valueOf } from "./filled";
import { demoResult } from "../fixtures/demoResult";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const TAX = "填报-县财政局";
const at = (hour: number): Date => new Date(2020, 0, 20, hour, 30);
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

const line = (row: number): unknown[] =>
  ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((column) => valueOf(host, "历次得分", `${column}${row}`));

describe("the history of runs", () => {
  it("has a line for each: time, period, version, groups, composite, vetoes, findings", async () => {
    await scoreWorkbook("values", at(9));
    type(host, TAX, "F7", "");
    await scoreWorkbook("values", at(10));
    expect(line(3).slice(0, 3)).toEqual(["计分时间", "评价年度", "体系版本"]);
    expect(line(4)).toEqual([
      "2020-01-20 09:30:00",
      2019,
      "2019.2",
      demoResult.common,
      demoResult.special,
      demoResult.work,
      demoResult.composite,
      "未触发",
      0,
    ]);
    expect([line(5)[0], line(5)[6], line(5)[8]]).toEqual(["2020-01-20 10:30:00", "—", 1]);
  });

  it("has no empty rows: each line looks like the first when it comes", async () => {
    const looks = (row: number): unknown[] =>
      ["A", "D", "H", "L"].map((column) => {
        const { top, left } = parseAddress(`${column}${row}`)!.rect;
        return host.workbook.sheet("历次得分")!.cell(top, left)?.style ?? null;
      });
    expect(looks(4)).not.toContain(null);
    expect(looks(5)).toEqual([null, null, null, null]);
    await scoreWorkbook("values", at(9));
    expect(looks(5)).toEqual([null, null, null, null]);
    type(host, TAX, "F7", "161000");
    await scoreWorkbook("values", at(10));
    expect(looks(5)).toEqual(looks(4));
  });

  it("leaves the lines of a workbook of before dressed, also when a run is taken back", async () => {
    const bytes = readFileSync("test/fixtures/workbooks/0.1/scored.xlsx");
    host = startExcel((await openWorkbook(new Uint8Array(bytes))).workbook);
    const look = (row: number): unknown => host.workbook.sheet("历次得分")!.look(row, 0)?.style?.border;
    const before = look(5);
    expect(before).toBeDefined();
    type(host, TAX, "F7", "161000");
    await scoreWorkbook("values", at(9));
    await undoLastRun();
    expect(look(5)).toEqual(before);
  });

  it("tells who saved the workbook last, where Excel knows, how much was to be explained, and the stamp", async () => {
    host.workbook.lastAuthor = "科室人员";
    type(host, TAX, "F7", "60000");
    await scoreWorkbook("values", at(9));
    const { stamp } = await publishScores(at(10), EXAMPLE);
    const [mandatory, advisory, author, published] = ["I", "J", "K", "L"].map((column) =>
      valueOf(host, "历次得分", `${column}4`),
    );
    expect([mandatory, author, published]).toEqual([0, "科室人员", stamp]);
    expect(advisory).toBeGreaterThan(0);
  });

  it("keeps the detail of a large system in several cells, so that its runs can be compared too", async () => {
    host = startExcel();
    const system = manySheets(20, 50);
    await generateWorkbook(system);
    const key = system.quantities[0]!.key;
    const score = async (value: number): Promise<void> => {
      await fillEntries([{ key, lag: 0, value, source: "test" }]);
      await scoreWorkbook();
    };
    await score(1);
    await score(2);
    expect((await compareRuns([1, 2])).inputs).toMatchObject([{ place: `${key}@0`, before: 1, after: 2 }]);
  });

  it("has none for a run that found everything as it was, and loses that of a run that is taken back", async () => {
    await scoreWorkbook("values", at(9));
    await scoreWorkbook("values", at(10));
    expect(await runHistory()).toHaveLength(1);
    type(host, TAX, "F7", "170000");
    await scoreWorkbook("values", at(11));
    expect(await runHistory()).toHaveLength(2);
    await undoLastRun();
    expect(await runHistory()).toMatchObject([
      { time: "2020-01-20 09:30:00", composite: demoResult.composite },
    ]);
  });

  it("tells what differs between two runs, by how much, because of which inputs", async () => {
    await scoreWorkbook("values", at(9));
    type(host, TAX, "F7", "170000");
    await scoreWorkbook("values", at(10));
    const { scores, inputs } = await compareRuns([1, 2]);
    expect(scores).toMatchObject([{ no: 2, name: "税收收入占一般公共预算收入比重及升降幅度" }]);
    expect(scores[0]!.after).toBeGreaterThan(scores[0]!.before!);
    expect(inputs).toEqual([
      { place: "tax_revenue@0", name: "税收收入 本期值", before: 162_480, after: 170_000 },
    ]);
    await expect(compareRuns([1, 3])).rejects.toThrow("“历次得分”共有 2 次计分，没有第 3 次");
  });

  it("is no reason not to score when its sheet is gone", async () => {
    deleteSheet(host, "历次得分");
    expect((await scoreWorkbook("values", at(9))).card.composite).toBe(demoResult.composite);
    expect(await runHistory()).toEqual([]);
  });
});
