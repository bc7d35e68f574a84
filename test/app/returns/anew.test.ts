import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { mergeReturns } from "../../../src/app/returns/collect";
import { returnsOf } from "../../../src/app/returns/returnsOf";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { startExcel } from "../../emulator/startExcel";
import { smallSystem } from "../../hostile/smallSystem";
import { deleteSheet } from "../../../src/emulator/userEdits";
import { edited, editMaster, handOut, heldNow, NOON, opensOthers, readBack } from "./office";

beforeAll(opensOthers);

/** One department has sent its file back, the other not. */
async function halfway(): Promise<{ readonly host: ExcelHost; readonly y: Uint8Array }> {
  const host = startExcel();
  await generateWorkbook(smallSystem, {}, NOON);
  const files = await handOut(undefined, "2022-01-31");
  const x = await edited(files.get("x")!.bytes, { "a@0": 11, "x.person": "某人" });
  await mergeReturns(await readBack({ name: "x.xlsx", bytes: x }), {}, NOON);
  return { host, y: await edited(files.get("y")!.bytes, { "d@0": 300 }) };
}

const names = ({ workbook }: ExcelHost): string[] => workbook.sheets.map(({ name }) => name);

describe("when all sheets are made anew", () => {
  it("下发与回收 says what it said, in front of 计分表, and what is still out can be merged", async () => {
    const { host, y } = await halfway();
    const before = await returnsOf(NOON);
    await generateWorkbook(smallSystem, { existing: "replace" }, NOON);
    expect(await returnsOf(NOON)).toEqual(before);
    expect(before.departments.map(({ state }) => state)).toEqual(["incomplete", "out"]);
    const tabs = names(host);
    expect(tabs.indexOf("下发与回收")).toBe(tabs.indexOf("计分表") - 1);
    expect(tabs).toContain("备份-下发与回收");
    expect(tabs.filter((name) => name.includes("历次合并"))).toEqual(["历次合并"]);
    const [merged] = await mergeReturns(await readBack({ name: "y.xlsx", bytes: y }), {}, NOON);
    expect(merged).toMatchObject({ state: "merged", said: [] });
    expect(await heldNow()).toMatchObject({ "a@0": 11, "d@0": 300, "x.person": "某人" });
  });
});

it("下发与回收 goes on counting when a fill sheet that was deleted is made again", async () => {
  const { host } = await halfway();
  const shown = (row: number, column: number): unknown =>
    host.calculated().sheet("下发与回收")!.cell(row, column)?.value ?? "";
  deleteSheet(host, "填报-甲局");
  await generateWorkbook(smallSystem, { existing: "keep" }, NOON);
  expect([shown(5, 8), shown(5, 12), shown(6, 8)]).toEqual([0, "", 0]);
  await editMaster(host, { "a@0": 12, "x.person": "某人" });
  host.touched();
  expect([shown(5, 8), shown(5, 12)]).toEqual([1, "某人"]);
  expect((await returnsOf(NOON)).departments[0]).toMatchObject({
    state: "incomplete",
    progress: { filled: 1 },
  });
});

it("a fill sheet is not made again while 下发与回收 is protected, and what was typed over its formulas stays", async () => {
  const { host } = await halfway();
  const register = host.workbook.sheet("下发与回收")!;
  register.put(5, 13, { value: "0533-1234567" });
  deleteSheet(host, "填报-甲局");
  register.protection = { options: {} } as never;
  await expect(generateWorkbook(smallSystem, { existing: "keep" }, NOON)).rejects.toThrow("下发与回收");
  expect(names(host)).not.toContain("填报-甲局");
  register.protection = undefined;
  await generateWorkbook(smallSystem, { existing: "keep" }, NOON);
  expect(register.cell(5, 13)).toMatchObject({ value: "0533-1234567" });
  expect(register.cell(5, 12)!.formula).toContain("填报-甲局");
});

describe("when the next period begins", () => {
  it("下发与回收 and 历次合并 are set aside, files of last year are refused, and editions begin with 1", async () => {
    const { host, y } = await halfway();
    await generateWorkbook(smallSystem, { existing: "next-period" }, NOON);
    expect(names(host)).toEqual(expect.arrayContaining(["2021-下发与回收", "2021-历次合并"]));
    expect(names(host)).not.toContain("下发与回收");
    expect((await returnsOf(NOON)).departments.map(({ row, state }) => [row, state])).toEqual([
      [undefined, "unsent"],
      [undefined, "unsent"],
    ]);
    const [refused] = await mergeReturns(await readBack({ name: "y.xlsx", bytes: y }), {}, NOON);
    expect(refused).toMatchObject({ state: "refused", said: [{ key: "returns.refused.otherPeriod" }] });
    const files = await handOut();
    expect([...files.values()].map(({ file, edition }) => [file, edition])).toEqual([
      ["2022-甲局-填报表.xlsx", 1],
      ["2022-乙局-填报表.xlsx", 1],
    ]);
  });
});
