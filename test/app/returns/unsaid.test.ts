import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { mergeReturns } from "../../../src/app/returns/collect";
import { undoLastMerge } from "../../../src/app/returns/undoMerge";
import { CellError } from "../../../src/emulator/model/cell";
import { deleteSheet } from "../../../src/emulator/userEdits";
import { startExcel } from "../../emulator/startExcel";
import { smallSystem } from "../../hostile/smallSystem";
import { handOut, heldNow, NOON, office, opensOthers, readBack, spoiled, stateOf } from "./office";

beforeAll(opensOthers);

describe("what a file does not say, or what has no place here, is told, and its department stays open", () => {
  it("an error in a returned cell", async () => {
    const { back } = await office();
    const { bytes } = await back("x", { "a@0": 11 });
    const wrong = await spoiled(bytes, (workbook) => {
      workbook.sheet("填报-甲局")!.put(7, 5, { value: new CellError("#N/A") });
    });
    const [one] = await mergeReturns(await readBack({ name: "x.xlsx", bytes: wrong }), {}, NOON);
    expect(one).toMatchObject({
      state: "merged",
      said: [{ key: "returns.unread", particulars: { count: 1 } }],
    });
    expect(await stateOf("x")).toBe("returned");
  });

  it("a formula without a stored result: nothing in a returned file is computed", async () => {
    const { back } = await office();
    const { bytes } = await back("x", {});
    const formulas = await spoiled(bytes, (workbook) => {
      workbook.sheet("填报-甲局")!.put(6, 5, { formula: "TODAY()" });
    });
    const [one] = await mergeReturns(await readBack({ name: "x.xlsx", bytes: formulas }), {}, NOON);
    expect(one).toMatchObject({ said: [{ key: "returns.unread", particulars: { count: 1 } }] });
    expect(await heldNow()).toEqual({});
  });

  it("a label of the head that somebody has written over: the signature below the table is no answer", async () => {
    const { back } = await office();
    const { bytes } = await back("x", { "a@0": 11, "x.phone": "0533-3241234" });
    const named = await spoiled(bytes, (workbook) => {
      const sheet = workbook.sheet("填报-甲局")!;
      const label = [...sheet.entries()].find(([, , { value }]) => value === "填报人：")!;
      sheet.put(label[0], label[1], { value: "填报人：李四" });
    });
    const [one] = await mergeReturns(await readBack({ name: "x.xlsx", bytes: named }), {}, NOON);
    expect(one).toMatchObject({ said: [{ key: "returns.unread" }] });
    expect(await heldNow()).toEqual({ "a@0": 11, "x.phone": "0533-3241234" });
  });

  it("a row that is gone in the workbook of the office", async () => {
    const { host, back } = await office();
    host.workbook.sheet("填报-甲局")!.put(7, 0, { value: "strange" });
    const file = await back("x", { "a@0": 11, "b@0": 5 });
    const [one] = await mergeReturns(await readBack(file), {}, NOON);
    expect(one).toMatchObject({ state: "conflict", said: [{ key: "returns.homeless" }] });
    expect(await heldNow()).toEqual({ "a@0": 11 });
    expect(await stateOf("x")).toBe("returned");
  });

  it("a sheet that is gone there: the file is refused", async () => {
    const { host, back } = await office();
    const file = await back("x", { "a@0": 11 });
    deleteSheet(host, "填报-甲局");
    const [one] = await mergeReturns(await readBack(file), {}, NOON);
    expect(one).toMatchObject({ state: "refused", said: [{ key: "returns.refused.ourSheetGone" }] });
  });
});

it("what somebody has decided stands in 历次合并, with how many cells said nothing", async () => {
  const { host, back } = await office();
  host.workbook.sheet("填报-甲局")!.put(6, 5, { value: 7 });
  const file = await back("x", { "a@0": 11 });
  const choose = (): "ours" => "ours";
  const [one] = await mergeReturns(await readBack(file), { choose }, NOON);
  expect(one).toMatchObject({ state: "unchanged" });
  const texts = [...host.workbook.sheet("历次合并")!.entries()].map(([, , { value }]) => value);
  expect(texts).toContain("经选定保留原有 1 格");
});

it("a file of another county with the same system is refused", async () => {
  await office();
  const bytes = (await handOut(["x"])).get("x")!.bytes;
  startExcel();
  await generateWorkbook({ ...smallSystem, region: "乙县" }, {}, NOON);
  const [one] = await mergeReturns(await readBack({ name: "x.xlsx", bytes }), {}, NOON);
  expect(one).toMatchObject({ state: "refused", said: [{ key: "returns.refused.otherRegion" }] });
});

it("a sheet of somebody's that is called 下发与回收 stays, and the job says so", async () => {
  const host = startExcel();
  await generateWorkbook(smallSystem, {}, NOON);
  host.workbook.addSheet("下发与回收").put(0, 0, { value: "自己的" });
  await expect(handOut()).rejects.toThrow("已有一张“下发与回收”表");
  expect(host.workbook.sheet("下发与回收")!.cell(0, 0)?.value).toBe("自己的");
});

it("a merge is undone also where 历次合并 was deleted meanwhile", async () => {
  const { host, back } = await office();
  await mergeReturns(await readBack(await back("x", { "a@0": 11 })), {}, NOON);
  await mergeReturns(await readBack(await back("y", { "d@0": 300 })), {}, NOON);
  deleteSheet(host, "历次合并");
  await undoLastMerge();
  expect(await heldNow()).toEqual({ "a@0": 11 });
  await mergeReturns(await readBack(await back("y", { "d@0": 301 })), {}, NOON);
  expect(await heldNow()).toEqual({ "a@0": 11, "d@0": 301 });
});

it("a merge is not begun to be undone while 下发与回收 is protected", async () => {
  const { host, back } = await office();
  await mergeReturns(await readBack(await back("x", { "a@0": 11 })), {}, NOON);
  host.workbook.sheet("下发与回收")!.protection = { options: {} } as never;
  await expect(undoLastMerge()).rejects.toThrow("下发与回收");
  expect(await heldNow()).toEqual({ "a@0": 11 });
  host.workbook.sheet("下发与回收")!.protection = undefined;
  await undoLastMerge();
  expect(await heldNow()).toEqual({});
});
