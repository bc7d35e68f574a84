import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateEntries } from "../../src/app/validateEntries";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { fillingDepartments } from "../../src/system/lookup";
import { dueChanges, dueIn } from "../../src/workbook/returns/registerDue";
import { registerSheet } from "../../src/workbook/returns/registerSheet";
import { writingChanges } from "../../src/excel/cells/changes";
import { filledDemo, type } from "../app/filled";
import { make, register, sent, system, write } from "../workbook/returns/made";
import { recalculatedByLibreOffice } from "./recalculate";

const SENT = "2020-01-10 09:00:00";
const BACK = "2020-01-15 10:00:00";
const MERGED = { edition: 1, sent: SENT, returned: BACK, merged: BACK, mergedEdition: 1 };

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
let theirs: WorkbookModel;
let ours: WorkbookModel;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A register in which something of everything stands, with a deadline that is long over. */
beforeAll(async () => {
  const host = await filledDemo();
  await make(registerSheet(system, new Map(), []));
  type(host, "填报-县财政局", "F7", "16.2亿");
  type(host, "填报-县公安局", "F7", "");
  await validateEntries({ report: true });
  await write({
    tjj: MERGED,
    czj: { ...MERGED, edition: 2, sent: "2020-01-16 09:00:00" },
    sthj: { edition: 1, sent: SENT, returned: BACK },
    gaj: MERGED,
  });
  await sent(writingChanges(dueChanges(dueIn((await register()).above), "2020-01-20"), "after"));
  ours = host.upToDate();
  const path = join(folder, "register.xlsx");
  writeFileSync(path, await saveWorkbook(ours));
  theirs = await recalculatedByLibreOffice(path, folder);
});

/** What the register shows, row by row, from its counts on. */
function shown(workbook: WorkbookModel): unknown[][] {
  const sheet = workbook.sheet("下发与回收")!;
  return Array.from({ length: fillingDepartments(system).length + 2 }, (_, row) =>
    Array.from({ length: 16 }, (__, column) => sheet.cell(3 + row, column)?.value ?? ""),
  );
}

it("computes 下发与回收 to what the product has, in every cell", () => {
  expect(shown(theirs)).toEqual(shown(ours));
});

it("knows the state of each department, what it has filled, and its findings", () => {
  const [counts, titles, ...rows] = shown(theirs);
  const at = (title: string): number => titles!.indexOf(title);
  const told = rows.map((row) =>
    ["单位代码", "已填", "应填", "校验问题", "状态"].map((title) => row[at(title)]),
  );
  expect(told.slice(0, 4)).toEqual([
    ["tjj", 27, 27, 0, "已合并"],
    ["czj", 7, 8, expect.any(Number), "逾期未交"],
    ["sthj", 5, 5, 0, "已收回待合并"],
    ["zrzy", 11, 11, 0, "未下发"],
  ]);
  expect(told.at(-1)).toEqual(["gaj", 0, 1, expect.any(Number), "已合并未填齐"]);
  for (const findings of [told[1]![3], told.at(-1)![3]]) expect(findings).toBeGreaterThan(0);
  expect(counts![1]).toBe(
    "单位 32 个，已下发 4 个：已合并 2 个（其中未填齐 1 个），已收回待合并 1 个，待交回 0 个，逾期未交 1 个",
  );
});
