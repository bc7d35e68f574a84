import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores, withdrawPublication } from "../../../src/app/publication";
import { findRepairs, repairTemplate } from "../../../src/app/repairTemplate";
import { runHistory } from "../../../src/app/runHistory";
import { scoreWorkbook } from "../../../src/app/scores";
import { validateEntries } from "../../../src/app/validateEntries";
import { verifyPublication } from "../../../src/app/verifyPublication";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { loadSystem } from "../../../src/formula/loadSystem";
import { type NamedColumn, titleOf, titlesOf } from "../../../src/workbook/columns/column";
import { DERIVED_COLUMNS } from "../../../src/workbook/fill/derivedBlock";
import { allFillColumns, FILL_COLUMNS } from "../../../src/workbook/fill/fillColumns";
import { FINDING_COLUMNS } from "../../../src/workbook/findings/findingColumns";
import { HISTORY_COLUMNS, historyColumns } from "../../../src/workbook/history/historyColumns";
import { GROUP_COLUMNS } from "../../../src/workbook/scores/groupColumns";
import { SCORE_COLUMNS } from "../../../src/workbook/scores/scoreColumns";
import { GUIDE_COLUMNS } from "../../../src/workbook/sheets/guideSheet";
import { OFFICIAL_COLUMNS } from "../../../src/workbook/sheets/officialColumns";
import { SYSTEM_COLUMNS } from "../../../src/workbook/system/systemColumns";
import { cloneWorkbook } from "../../emulator/cloneWorkbook";
import { startExcel } from "../../emulator/startExcel";
import { smallSystem } from "../../hostile/smallSystem";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

/** Every list of columns, as somebody who writes in it has it before them. */
const LISTS = {
  填报: FILL_COLUMNS,
  计算值: DERIVED_COLUMNS,
  指标体系: SYSTEM_COLUMNS,
  计分表: SCORE_COLUMNS,
  汇总: GROUP_COLUMNS,
  校验结果: FINDING_COLUMNS,
  历次得分: HISTORY_COLUMNS,
  任务分解表: OFFICIAL_COLUMNS,
  填报说明: GUIDE_COLUMNS,
} as unknown as Readonly<Record<string, unknown[]>>;

const system = loadSystem({
  ...smallSystem,
  indicators: smallSystem.indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((each) => ({ ...each, goalposts: { low: 0, high: 400 } })),
  })),
});

const ENTRIES = `key,lag,value
a,0,100\na,1,95\nb,0,50\nb,1,45\nc,0,60\nc,1,55\nc,2,50\nd,0,300\nd,1,290\nn,0,0
x.person,0,张三\nx.reviewer,0,李四\nx.phone,0,0533-3241234\nx.date,0,2022-01-15
y.person,0,王五\ny.reviewer,0,赵六\ny.phone,0,0533-3241235\ny.date,0,2022-01-16
`;

const at = (hour: number): Date => new Date(Date.UTC(2022, 0, 20, hour));

async function made(): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook(system);
  await fillEntries(entriesFromCsv(ENTRIES, "entries.csv"));
  return host;
}

/** What people see of a workbook that goes the whole way, whichever columns it has. */
async function wholeWay(host: ExcelHost): Promise<unknown> {
  const checked = await validateEntries({ report: true });
  const values = await scoreWorkbook("values", at(1));
  const live = await scoreWorkbook("formulas", at(2));
  const shown = compositeOf(host);
  spoil(host);
  const spoilt = (await findRepairs()).length;
  await repairTemplate(at(3));
  const repaired = await findRepairs();
  await publishScores(at(4), EXAMPLE);
  const { differences } = await verifyPublication();
  await withdrawPublication(at(5));
  const runs = (await runHistory()).map(({ composite }) => composite);
  await generateWorkbook(system, { existing: "replace" });
  const again = await validateEntries({ report: true });
  return {
    findings: [checked, again].map(({ findings }) => findings.map(({ message }) => message)),
    composites: [values, live].map(({ card }) => card.composite),
    shown,
    repairs: [spoilt, repaired],
    differences,
    runs,
  };
}

/** The composite as 计分表 shows it. */
function compositeOf(host: ExcelHost): unknown {
  const { sheet, table } = host.upToDate().table("计分_汇总")!;
  const { top, bottom, left, right } = table.rect;
  const across = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const score = across.find((column) => /^得分(（新）)?$/.test(String(sheet.cell(top, column)?.value)))!;
  for (let row = top; row <= bottom; row++)
    if (across.some((column) => sheet.cell(row, column)?.value === "*composite"))
      return sheet.cell(row, score)?.value;
  return undefined;
}

/** Somebody types over a formula of each sheet that has formulas of its own. */
function spoil(host: ExcelHost): void {
  for (const name of ["填报-甲局", "指标体系"]) {
    const sheet = host.workbook.sheet(name)!;
    sheet.protection = undefined;
    const [cell] = [...sheet.entries()].filter(([row, , { formula }]) => row > 2 && formula !== undefined);
    sheet.put(cell![0], cell![1], { value: 1 });
  }
  host.touched();
}

let before: WorkbookModel;
let published: WorkbookModel;
let wanted: unknown;
const lists = new Map(Object.entries(LISTS).map(([name, list]) => [name, [...list]]));

beforeAll(async () => {
  before = cloneWorkbook((await made()).workbook);
  wanted = await wholeWay(startExcel(cloneWorkbook(before)));
  const host = startExcel(cloneWorkbook(before));
  await validateEntries({ report: true });
  await scoreWorkbook("formulas", at(1));
  await publishScores(at(2), EXAMPLE);
  published = cloneWorkbook(host.upToDate());
});

afterEach(() => {
  for (const [name, columns] of lists) LISTS[name]!.splice(0, Infinity, ...columns);
});

it("goes the whole way as it is", () => {
  expect(wanted).toMatchObject({
    findings: [[], []],
    shown: (wanted as { composites: number[] }).composites[1],
    repairs: [2, []],
    differences: [],
  });
});

describe.each(Object.keys(LISTS))("%s", (name) => {
  /** One line: a column in the middle. */
  const insert = (): void => {
    const list = LISTS[name]!;
    list.splice(Math.ceil(list.length / 2), 0, {
      key: "新增栏",
      width: 10,
      later: true,
      cell: () => "新",
      ...(name === "计算值" ? { under: "备注" } : {}),
    });
  };

  /** Every column gets another title; groups are called as they are in the system. */
  const rename = (): void => {
    const list = LISTS[name]!;
    list.forEach((column, i) => {
      const other = (each: NamedColumn): NamedColumn => ({
        ...each,
        title: `${each.key}（新）`,
        formerTitles: [...(each.formerTitles ?? []), titleOf(each)],
      });
      list[i] =
        typeof column === "function" && name === "历次得分"
          ? column
          : typeof column === "function"
            ? (...given: unknown[]) => (column as (...all: unknown[]) => NamedColumn[])(...given).map(other)
            : other(column as NamedColumn);
    });
  };

  it("takes a column in its middle", async () => {
    insert();
    const host = await made();
    const texts = host.workbook.sheets.flatMap((sheet) =>
      [...sheet.entries()].map(([, , { value }]) => value),
    );
    expect(texts).toContain("新增栏");
    expect(await wholeWay(host)).toEqual(wanted);
  });

  it("has a column in its middle that a workbook of before has not", async () => {
    insert();
    startExcel(cloneWorkbook(published));
    expect((await verifyPublication()).differences).toEqual([]);
    expect(await wholeWay(startExcel(cloneWorkbook(before)))).toEqual(wanted);
  });

  it("has other titles than a workbook of before", async () => {
    rename();
    startExcel(cloneWorkbook(published));
    expect((await verifyPublication()).differences).toEqual([]);
    expect(await wholeWay(startExcel(cloneWorkbook(before)))).toEqual(wanted);
    expect(await wholeWay(await made())).toEqual(wanted);
  });
});

it("never gives a title to two columns of a table, not even one of before", () => {
  const tables: readonly (readonly NamedColumn[])[] = [
    allFillColumns(),
    DERIVED_COLUMNS,
    SYSTEM_COLUMNS,
    SCORE_COLUMNS,
    GROUP_COLUMNS,
    FINDING_COLUMNS,
    historyColumns(system),
    OFFICIAL_COLUMNS,
    GUIDE_COLUMNS,
  ];
  for (const columns of tables) {
    const titles = columns.flatMap(titlesOf);
    expect(new Set(titles).size).toBe(titles.length);
  }
});
