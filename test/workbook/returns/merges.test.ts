import type { ExcelHost } from "../../../src/emulator/excelHost";
import { writingChanges } from "../../../src/excel/cells/changes";
import { dressingLine } from "../../../src/excel/list/dressLine";
import { allWritten } from "../../../src/excel/request/part";
import { settingLineHeights } from "../../../src/excel/returns/lineHeights";
import { readingMergesPlace } from "../../../src/excel/returns/readMerges";
import type { MergeLine } from "../../../src/workbook/returns/mergeColumns";
import { mergeLines } from "../../../src/workbook/returns/mergesLine";
import { mergesSheet } from "../../../src/workbook/returns/mergesSheet";
import { filledDemo, valueOf } from "../../app/filled";
import { make, sent, system } from "./made";

const line: MergeLine = {
  time: "2020-01-15 10:00:20",
  department: "县财政局",
  file: "县财政局-第1版.xlsx",
  edition: 1,
  changed: 8,
  conflicts: 2,
  note: "两处以本表为准",
  author: "王小明",
};
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
  await make(mergesSheet(system));
});

async function append(...lines: MergeLine[]): Promise<void> {
  const { changes, dressed, heights } = mergeLines(lines, await sent(readingMergesPlace()));
  await sent(
    allWritten([writingChanges(changes, "after"), ...dressed.map(dressingLine), settingLineHeights(heights)]),
  );
}

const row = (number: number, columns = "ABCDEFGH"): unknown[] =>
  [...columns].map((column) => valueOf(host, "历次合并", `${column}${number}`));

it("has a line for each merged file, one below the other, each as the first one looks", async () => {
  await append(line);
  await append({ ...line, department: "县公安局", edition: undefined, author: "", note: "" }, line);
  expect(row(3)).toEqual([
    "合并时间",
    "填报单位",
    "文件",
    "版次",
    "改动格数",
    "未定冲突",
    "说明",
    "最近保存人",
  ]);
  expect(row(4)).toEqual(Object.values(line));
  expect(row(5)).toEqual([line.time, "县公安局", line.file, "—", 8, 2, null, "—"]);
  expect(row(6)).toEqual(row(4));
  const look = (at: number): unknown => host.workbook.sheet("历次合并")!.cell(at - 1, 0)!.style;
  expect([look(5), look(6)]).toEqual([look(4), look(4)]);
});

it("is as high as its texts", async () => {
  await append(line, { ...line, note: "填报单位改了 14 格；2 格两边都改过，暂按本表；请核对后再确认一次" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("历次合并");
    const heights = ["A4", "A5"].map((cell) => sheet.getRange(cell).format.load("rowHeight"));
    await context.sync();
    const [first, second] = heights.map(({ rowHeight }) => rowHeight);
    expect(second).toBeGreaterThan(first!);
  });
});

it("finds its place by titles, where users have put in rows and columns", async () => {
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("历次合并");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("C:C").insert("Right");
  });
  await append(line);
  expect(row(5, "ABDEFGHI")).toEqual(Object.values(line));
  expect(row(5, "C")).toEqual([null]);
});

it("writes nothing where the sheet is gone, or has lost its header", async () => {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("历次合并").getRange("3:3").clear("Contents");
  });
  expect(await sent(readingMergesPlace())).toBeUndefined();
  expect(await sent(readingMergesPlace("没有这张表"))).toBeUndefined();
  expect(mergeLines([line], undefined)).toEqual({ changes: [], dressed: [], heights: [] });
});
