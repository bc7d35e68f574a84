import { validateEntries } from "../../../src/app/validateEntries";
import { USUAL } from "../../../src/emulator/character";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { deleteSheet } from "../../../src/emulator/userEdits";
import { limitFault } from "../../../src/formula/excelLimits";
import { reportingDepartments } from "../../../src/system/reporting";
import type { Formula } from "../../../src/workbook/plan/plan";
import { dueChanges, dueIn } from "../../../src/workbook/returns/registerDue";
import type { RegisterEntry } from "../../../src/workbook/returns/registerChanges";
import { registerRows } from "../../../src/workbook/returns/registerRows";
import { REGISTER_STATE } from "../../../src/workbook/returns/registerStates";
import { stateOfRow } from "../../../src/workbook/returns/stateOfRow";
import { registerSheet } from "../../../src/workbook/returns/registerSheet";
import { writingChanges } from "../../../src/excel/cells/changes";
import { readingArea } from "../../../src/excel/read/tables";
import { readHead } from "../../../src/workbook/read/readHead";
import { shownDay } from "../../../src/workbook/shownTime";
import { cloneWorkbook } from "../../emulator/cloneWorkbook";
import { startExcel } from "../../emulator/startExcel";
import { filledDemo, type, valueOf } from "../../app/filled";
import { large } from "../../app/large";
import { make, register, sent, shown, system, write } from "./made";

const TAX = "填报-县财政局";
/** id of 县财政局 */
const FINANCE = "czj";
const DAY = 86_400_000;
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

/** Makes 下发与回收 as it is planned. */
const made = (): Promise<void> => make(registerSheet(system, new Map(), []));

async function setDue(day: string | undefined): Promise<void> {
  const { above } = await register();
  await sent(writingChanges(dueChanges(dueIn(above), day), "after"));
}

const state = (department = FINANCE): unknown => shown(host, department, "状态");
const counts = (): unknown => valueOf(host, "下发与回收", "B4");

describe("下发与回收, when it is made", () => {
  it("has each department that fills a sheet or answers for a measure, with who fills it, and nothing sent", async () => {
    await made();
    const rows = reportingDepartments(system, []).map(({ id }) =>
      ["序号", "填报单位", "版次", "状态"].map((title) => shown(host, id, title)),
    );
    expect(rows).toEqual(
      reportingDepartments(system, []).map(({ name }, i) => [i + 1, name, null, "未下发"]),
    );
    expect(shown(host, FINANCE, "填报人")).toBe("演示填报人乙");
    expect(shown(host, FINANCE, "联系电话")).toBe("0533-3200001");
    expect(counts()).toBe(
      "单位 32 个，已下发 0 个：已合并 0 个（其中未填齐 0 个），已收回待合并 0 个，待交回 0 个，逾期未交 0 个",
    );
  });

  it("counts the entries that a fill sheet counts itself, while they come and go", async () => {
    await made();
    const filled = (): string =>
      `已填 ${["已填", "应填"].map((title) => shown(host, FINANCE, title)).join("/")}`;
    expect(filled()).toBe("已填 8/8");
    type(host, TAX, "F7", "");
    type(host, TAX, "G9", "没有");
    expect(filled()).toBe("已填 6/8");
    expect(valueOf(host, TAX, "L3")).toBe("已填 6/8");
  });

  it("has the deadline of the system's form", async () => {
    await make(registerSheet({ ...system, form: { due: "2020-01-20" } }, new Map(), []));
    expect(dueIn((await register()).above)).toEqual({
      sheet: "下发与回收",
      cell: "E3",
      kind: "date",
      value: 43850,
    });
  });

  it("finds a fill sheet that was renamed, and a head that was moved down", async () => {
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("填报-县公安局");
      sheet.protection.unprotect();
      sheet.getRange("3:3").insert("Down");
      sheet.name = "公安";
    });
    const head = readHead(await sent(readingArea("公安", "A1:P7")));
    await make(registerSheet(system, new Map([["gaj", { sheet: "公安", cells: head }]]), []));
    expect(["填报人", "联系电话", "已填", "应填"].map((title) => shown(host, "gaj", title))).toEqual([
      "演示填报人壬",
      "0533-3200008",
      1,
      1,
    ]);
  });

  it.each(["off", "first", "last", "eager"] as const)(
    "keeps a formula of its own in each row, with calculated columns %s",
    async (calculatedColumns) => {
      host = startExcel(cloneWorkbook(host.workbook), { ...USUAL, calculatedColumns });
      await made();
      await write({ [FINANCE]: { edition: 1, sent: "2020-01-10 09:00:00", source: "县财政局.xlsx" } });
      const { formulas } = (await register()).table;
      const [filled, person] = [8, 12].map((column) => formulas!.slice(1).map((row) => row[column]));
      // who has tasks alone has no sheet that says who fills it
      expect([filled, person].map((cells) => new Set(cells).size)).toEqual([32, 9 + 1]);
    },
  );

  it("keeps within the limits of Excel for a large system", () => {
    const formulas = registerSheet(large())
      .blocks.flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (typeof cell === "object" && cell ? [cell as Formula] : []));
    expect(formulas).toHaveLength(60 * 5 + 1);
    expect(formulas.filter(({ formula }) => limitFault(formula))).toEqual([]);
  });

  it("counts areas where the cells are too many to be named one by one", () => {
    const [first] = system.quantities;
    const quantities = Array.from({ length: 600 }, (_, i) => ({ ...first!, key: `a_rather_long_key_${i}` }));
    const { blocks } = registerSheet({ ...system, quantities, indicators: [], constraints: [] });
    const { formula } = blocks.at(-1)!.rows[1]![8] as Formula;
    expect(formula).toBe("=COUNT('填报-县统计局'!$F$7:$F$606)");
  });
});

describe("a department's state", () => {
  const SENT = "2020-01-10 09:00:00";
  const BACK = "2020-01-15 10:00:00";
  const MERGED = "2020-01-15 10:00:20";
  const first: RegisterEntry = { edition: 1, sent: SENT };
  const whole: RegisterEntry = { ...first, returned: BACK, merged: MERGED, mergedEdition: 1 };

  it.each<[string, RegisterEntry]>([
    ["待交回", first],
    ["已收回待合并", { ...first, returned: BACK }],
    ["已合并", whole],
    // it has come back once more
    ["已收回待合并", { ...whole, returned: "2020-01-16 08:00:00" }],
    // it was sent once more
    ["待交回", { ...whole, edition: 2, sent: "2020-01-17 08:00:00" }],
    ["已收回待合并", { ...whole, edition: 2, sent: "2020-01-17 08:00:00", returned: "2020-01-18 08:00:00" }],
    // an older edition came back after the newest was sent, and was merged at once
    ["待交回", { ...whole, edition: 2, sent: "2020-01-14 08:00:00" }],
    // paper came back, and somebody has typed the day
    ["已收回待合并", { ...first, returned: 43845 }],
    ["已收回待合并", { ...first, sent: "2020-01-15 09:00:00", returned: 43845 }],
    ["已合并", { ...whole, returned: 43845 }],
  ])("is %s after %j, in the sheet and in the pane", async (wanted, entry) => {
    await made();
    await write({ [FINANCE]: entry });
    expect(state()).toBe(wanted);
    const rows = registerRows((await register()).table);
    const row = rows.find(({ department }) => department === FINANCE);
    const known = stateOfRow(row, { filled: 8, wanted: 8 }, undefined, "2020-01-20");
    expect(REGISTER_STATE[known]).toBe(wanted);
  });

  it("is 已合并未填齐 while something is missing", async () => {
    await made();
    await write({ [FINANCE]: whole });
    type(host, TAX, "F7", "");
    expect(state()).toBe("已合并未填齐");
    type(host, TAX, "F7", "161000");
    expect(state()).toBe("已合并");
  });

  it("is 逾期未交 from the day after the deadline on, for who has sent nothing back", async () => {
    await made();
    await write({ [FINANCE]: first, gaj: { ...first, returned: BACK }, tjj: whole });
    const states = (): unknown[] => [FINANCE, "gaj", "tjj", "sthj"].map(state);
    await setDue(shownDay(new Date()));
    expect(states()).toEqual(["待交回", "已收回待合并", "已合并", "未下发"]);
    await setDue(shownDay(new Date(Date.now() - DAY)));
    expect(states()).toEqual(["逾期未交", "已收回待合并", "已合并", "未下发"]);
    expect(counts()).toBe(
      "单位 32 个，已下发 3 个：已合并 1 个（其中未填齐 0 个），已收回待合并 1 个，待交回 0 个，逾期未交 1 个",
    );
    await setDue(undefined);
    expect(states()).toEqual(["待交回", "已收回待合并", "已合并", "未下发"]);
  });
});

describe("校验问题", () => {
  const found = (): unknown[] => [FINANCE, "gaj"].map((id) => shown(host, id, "校验问题"));

  it("says 未校验 before the first check, then how many findings are open", async () => {
    await made();
    expect(found()).toEqual(["未校验", "未校验"]);
    await validateEntries({ report: true });
    expect(found()).toEqual([0, 0]);
    type(host, TAX, "F7", "16.2亿");
    type(host, TAX, "G9", "");
    const { findings } = await validateEntries({ report: true });
    expect(findings.filter(({ department }) => department === FINANCE).length).toBeGreaterThan(1);
    expect(found()).toEqual([findings.length, 0]);
  });

  it("leaves out what was explained, and what is gone but noted", async () => {
    await made();
    type(host, TAX, "F9", "260000");
    await validateEntries({ report: true });
    const [open] = found();
    expect(open).toBeGreaterThan(0);
    await Excel.run(async ({ workbook }) => {
      const list = workbook.tables.getItem("校验_结果");
      list.columns.getItem("状态").getDataBodyRange().getRow(0).values = [["已说明：口径调整"]];
    });
    expect(found()).toEqual([Number(open) - 1, 0]);
    await Excel.run(async ({ workbook }) => {
      const list = workbook.tables.getItem("校验_结果");
      list.columns.getItem("状态").getDataBodyRange().getRow(0).values = [["已消除"]];
    });
    expect(found()).toEqual([Number(open) - 1, 0]);
  });

  it("finds the list again that was deleted and made anew", async () => {
    await made();
    await validateEntries({ report: true });
    deleteSheet(host, "校验结果");
    expect(found()).toEqual(["未校验", "未校验"]);
    await validateEntries({ report: true });
    expect(found()).toEqual([0, 0]);
  });
});
