import { lightsOf } from "../plan/lights";
import { measureUnits } from "../../system/measures";
import type { IndicatorSystem } from "../../system/schema";
import { STATE_WORD } from "../../validation/taskCells";
import { cellAddress } from "../plan/address";
import { criterion } from "../plan/criterion";
import { heading, HEADING_HEIGHTS } from "../plan/heading";
import type { Area, Content, HighlightPlan, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";
import { LEDGER_NAME } from "../ledgerNames";

const WIDTHS = [5, 20, 40, 8, 8, 8, 8, 8, 10, 11];
const COUNTED = ["done", "under-way", "late", "not-started"] as const;
const TITLES = ["任务数", ...COUNTED.map((state) => STATE_WORD[state]), "平均完成", "总体情况"];
/** Where the counts begin. */
const FIRST = 3;
const HEADER_ROW = 2;

const UNIT_HEIGHT = 22;

/** What a row of counts says of all of them. */
const OVERALL = {
  none: "无任务",
  idle: "未启动",
  late: "有滞后",
  done: "全部完成",
  open: "推进中",
} as const;

/** How far the ledger is, by measure and by unit: formulas over 任务台账. */
export function overviewSheet(system: IndicatorSystem): SheetPlan {
  const byMeasure = [
    ["序号", "政策措施", "责任单位", ...TITLES],
    ...system.measures.map(({ no, title, responsible }, i) => [
      ...[no, title, responsible],
      ...counts(HEADER_ROW + 1 + i, LEDGER_NAME.measures, String(no)),
    ]),
  ];
  const units = unitNames(system);
  const second = HEADER_ROW + byMeasure.length + 1;
  const byUnit = [
    ["序号", "责任单位", "", ...TITLES],
    ...units.map((unit, i) => [
      i + 1,
      unit,
      null,
      ...counts(second + 1 + i, LEDGER_NAME.units, criterion(unit)),
    ]),
    ["", "其他单位", null, ...others(second + 1, units.length)],
  ];
  const head = heading(sheetTitle(system, SHEET.ledgerOverview), ABOUT, WIDTHS);
  const blocks = [
    { row: HEADER_ROW, column: 0, rows: byMeasure },
    { row: second, column: 0, rows: byUnit },
  ];
  const areas = blocks.map(({ row, rows }): Area => ({
    row,
    column: 0,
    rows: rows.length,
    columns: WIDTHS.length,
  }));
  return {
    name: SHEET.ledgerOverview,
    tabColor: "#2F5597",
    blocks: [...head.blocks, ...blocks],
    tables: [],
    merges: [
      ...head.merges,
      ...byUnit.map((_, i): Area => ({ row: second + i, column: 1, rows: 1, columns: 2 })),
    ],
    formats: [...head.formats, ...areas.flatMap(looksOf)],
    columnWidths: WIDTHS,
    rowHeights: {
      ...HEADING_HEIGHTS,
      ...rowHeights(HEADER_ROW, byMeasure, WIDTHS),
      ...Object.fromEntries(byUnit.map((_, i) => [second + i, UNIT_HEIGHT])),
    },
    highlights: areas.flatMap(overall),
    frozenRows: HEADER_ROW,
    print: { ...printPlan(system, SHEET.ledgerOverview, "portrait"), breaks: [second] },
  };
}

const ABOUT = "按任务台账自动统计；没有填状态的，按完成比例和完成时限计入。";

/** Every unit that a measure names, once, in the order of the document. */
function unitNames(system: IndicatorSystem): string[] {
  return [
    ...new Set(system.measures.flatMap((measure) => measureUnits(system, measure).map(({ name }) => name))),
  ];
}

/** The counts of a row, of the tasks whose cell in a column meets a criterion. */
function counts(row: number, names: string, own: string): Content[] {
  const count = (word: string): Content => ({
    formula: `=COUNTIFS(${names},${own},${LEDGER_NAME.states},"${word}")`,
  });
  return [
    { formula: `=SUM(${spanOf(row, COUNTED.length)})` },
    ...COUNTED.map((state) => count(STATE_WORD[state])),
    ...summary(row, `SUMIFS(${LEDGER_NAME.shares},${names},${own})`),
  ];
}

/** What belongs to none of the units above: the whole less what is there. */
function others(first: number, rows: number): Content[] {
  const row = first + rows;
  const above = (column: number): string => `${cellAddress(first, column)}:${cellAddress(row - 1, column)}`;
  const shares = `SUM(${LEDGER_NAME.shares})-SUMPRODUCT(${above(FIRST)},${above(FIRST + 1 + COUNTED.length)})`;
  return [
    { formula: `=SUM(${spanOf(row, COUNTED.length)})` },
    ...COUNTED.map((state, i) => ({
      formula: `=COUNTIF(${LEDGER_NAME.states},"${STATE_WORD[state]}")-SUM(${above(FIRST + 1 + i)})`,
    })),
    ...summary(row, `(${shares})`),
  ];
}

/** Mean of what is done, and how it stands on the whole. */
function summary(row: number, shares: string): Content[] {
  const at = (offset: number): string => cellAddress(row, FIRST + offset);
  const begun = `IF(${at(4)}=${at(0)},"${OVERALL.idle}","${OVERALL.open}")`;
  const open = `IF(${at(1)}=${at(0)},"${OVERALL.done}",${begun})`;
  return [
    { formula: `=IF(${at(0)}=0,0,${shares}/${at(0)})` },
    { formula: `=IF(${at(0)}=0,"${OVERALL.none}",IF(${at(3)}>0,"${OVERALL.late}",${open}))` },
  ];
}

function spanOf(row: number, columns: number): string {
  return `${cellAddress(row, FIRST + 1)}:${cellAddress(row, FIRST + columns)}`;
}

function looksOf(area: Area): SheetPlan["formats"] {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return [
    { area, format: "cell" },
    { area: { ...area, rows: 1 }, format: "headOfCells" },
    { area: { ...body, column: 0, columns: 1 }, format: "center" },
    { area: { ...body, column: FIRST, columns: COUNTED.length + 1 }, format: "center" },
    { area: { ...body, column: FIRST + 1 + COUNTED.length, columns: 1 }, format: "percent" },
    { area: { ...body, column: FIRST + 2 + COUNTED.length, columns: 1 }, format: "center" },
  ];
}

/** How each row stands, in its colour. */
function overall({ row, rows }: Area): HighlightPlan[] {
  const area = { row: row + 1, rows: rows - 1, column: FIRST + 2 + COUNTED.length, columns: 1 };
  return lightsOf(area, {
    ...{ good: [OVERALL.done], near: [OVERALL.open], bad: [OVERALL.late] },
    idle: [OVERALL.none, OVERALL.idle],
  });
}
