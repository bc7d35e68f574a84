import type { IndicatorSystem } from "../../system/schema";
import { fillingDepartments, quantitiesOf } from "../../system/lookup";
import type { Column } from "../columns/column";
import { type ColumnTable, tableBlock, tableFormats, widthsOf } from "../columns/columnTable";
import { linkTo } from "../plan/link";
import type { Area, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { fillSheetNames, SHEET } from "../sheetNames";
import { idleLeads } from "./leadUnits";

/** A sheet of the workbook in the list. */
interface GuideRow {
  readonly sheet: string;
  readonly contents: string;
  readonly filledBy: string;
}

/** The columns of the list of sheets. */
export const GUIDE_COLUMNS: readonly Column<GuideRow>[] = [
  { key: "工作表", width: 34, format: "link", cell: ({ sheet }) => linkTo(sheet) },
  { key: "内容", width: 46, cell: ({ contents }) => contents },
  { key: "由谁填写", width: 30, cell: ({ filledBy }) => filledBy },
];

const HOW: readonly string[] = [
  "各填报单位打开以本单位命名的“填报-”工作表，填写浅黄色单元格；灰色和白色单元格已锁定，不必填写。",
  "只填数字，不要带单位；没有发生的事项填 0，不要留空（标明“选填”的没有就不填）；有特殊情况写在备注栏。",
  "自查一栏显示“正常”或“已说明”即可；显示“疑似小数点错位”“变动较大请说明”等字样时，请核对，属实的在备注中注明“属实”及原因；显示“请填写”“超出范围”等字样时，请按提示改正。",
  "牵头单位在“指标体系”表中填写不允许值和满意值，收齐后用指标簿进行校验和计分。",
];

/** What to do, step by step; a renamed sheet is recognised by these lines. */
export const GUIDE_LINES: readonly string[] = HOW.map((text, i) => `${i + 1}. ${text}`);

/** 填报说明: what this workbook is, who fills what, and a link to each sheet. */
export function guideSheet(system: IndicatorSystem): SheetPlan {
  const origin = system.document
    ? `依据：${system.document.issuer}《${system.document.title}》（${system.document.number}）`
    : null;
  const start = 3;
  const list: ColumnTable<GuideRow> = {
    columns: GUIDE_COLUMNS,
    rows: guideRows(system),
    header: start + HOW.length + 2,
  };
  const [block, widths] = [tableBlock(list), widthsOf(GUIDE_COLUMNS)];
  const wide = (row: number): Area => ({ row, column: 0, rows: 1, columns: widths.length });
  return {
    name: SHEET.guide,
    tabColor: "#7F7F7F",
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [[sheetTitle(system, "填报说明")], [`指标体系版本：${system.version}`], [origin]],
      },
      { row: start, column: 0, rows: GUIDE_LINES.map((line) => [line]) },
      block,
    ],
    tables: [],
    merges: [0, 1, 2, ...HOW.map((_, i) => start + i)].map(wide),
    formats: [
      { area: wide(0), format: "title" },
      { area: { ...wide(1), rows: 2 }, format: "subtitle" },
      { area: { ...wide(start), rows: HOW.length }, format: "prose" },
      ...tableFormats(list),
    ],
    columnWidths: widths,
    rowHeights: {
      0: 42,
      ...rowHeights(
        start,
        HOW.map((text) => [text]),
        [widths.reduce((sum, width) => sum + width, 0)],
      ),
      [list.header]: 24,
      ...rowHeights(list.header + 1, block.rows.slice(1), widths),
    },
    print: printPlan(system, SHEET.guide, "portrait"),
    locked: true,
  };
}

function guideRows(system: IndicatorSystem): GuideRow[] {
  const names = fillSheetNames(system);
  const count = (department: string): number => quantitiesOf(system, department).length;
  const ours = (sheet: string, contents: string, filledBy = "系统自动生成"): GuideRow => ({
    sheet,
    contents,
    filledBy,
  });
  return [
    ours(SHEET.official, "任务分解表：指标、分值、牵头单位和数据来源", "不必填写"),
    ...(system.targets
      ? [ours(SHEET.targets, "目标任务：目标值、责任单位、完成时限和完成情况", "牵头单位")]
      : []),
    ours(SHEET.system, "每个指标的计算公式和评分参数", "牵头单位"),
    ...fillingDepartments(system).map(({ id, name }) =>
      ours(names.get(id)!, `${name}填报的基础数据，共 ${count(id)} 项`, name),
    ),
    ...(idleLeads(system).length > 0
      ? [ours(SHEET.confirmation, "牵头指标而不填报数据的单位，每个单位一页", "打印后签字盖章")]
      : []),
    ours(SHEET.scores, "各指标得分、综合得分和约束条件情况"),
    ours(SHEET.findings, "最近一次校验发现的问题"),
    ours(SHEET.history, "每次计分的时间、得分和约束条件情况"),
  ];
}
