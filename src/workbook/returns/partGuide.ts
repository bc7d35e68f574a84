import type { Department, IndicatorSystem } from "../../system/schema";
import { linkTo } from "../plan/link";
import type { Area, SheetPlan } from "../plan/plan";
import { printPlan } from "../plan/print";
import { rowHeights } from "../plan/rowHeight";
import { sheetTitle } from "../plan/sheetTitle";
import { SHEET } from "../sheetNames";

/** What a department is told about its own file. */
export interface PartTerms {
  readonly department: Department;
  /** of its fill sheet; undefined for one that has tasks alone */
  readonly sheet: string | undefined;
  readonly hasTasks: boolean;
  readonly edition: number;
  /** by when it is to come back, as in `2020-01-20`; undefined where the lead office has set no day */
  readonly due: string | undefined;
}

const WIDTHS = [34, 76] as const;

/** 填报说明 of one department's file: what to fill, how, and what to do with it then. */
export function partGuide(system: IndicatorSystem, terms: PartTerms): SheetPlan {
  const steps = stepsOf(terms).map((text, i) => [`${i + 1}. ${text}`]);
  const list = sheetsOf(terms);
  const start = 3;
  const header = start + steps.length + 1;
  const wide = (row: number, rows = 1): Area => ({ row, column: 0, rows, columns: WIDTHS.length });
  return {
    name: SHEET.guide,
    tabColor: "#7F7F7F",
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [
          [sheetTitle(system, `填报说明（${terms.department.name}）`)],
          [`第 ${terms.edition} 版　指标体系版本：${system.version}`],
          [terms.due === undefined ? null : `请于 ${terms.due} 前交回`],
        ],
      },
      { row: start, column: 0, rows: steps },
      { row: header, column: 0, rows: [["工作表", "内容"], ...list] },
    ],
    tables: [],
    merges: [0, 1, 2, ...steps.map((_, i) => start + i)].map((row) => wide(row)),
    formats: [
      { area: wide(0), format: "title" },
      { area: wide(1, 2), format: "subtitle" },
      { area: wide(start, steps.length), format: "prose" },
      { area: wide(header, list.length + 1), format: "cell" },
      { area: wide(header), format: "headOfCells" },
      { area: { ...wide(header + 1, list.length), columns: 1 }, format: "link" },
    ],
    columnWidths: WIDTHS,
    rowHeights: {
      0: 42,
      ...rowHeights(start, steps, [WIDTHS[0] + WIDTHS[1]]),
      [header]: 24,
      ...rowHeights(header + 1, list, WIDTHS),
    },
    print: printPlan(system, SHEET.guide, "portrait"),
    locked: true,
  };
}

/** What a department does, one step after the other. */
function stepsOf({ sheet, hasTasks, due }: PartTerms): string[] {
  const until = due === undefined ? "" : `于 ${due} 前`;
  return [
    ...(sheet === undefined
      ? []
      : [
          `打开“${sheet}”，填写浅黄色和橙色单元格（橙色为必填未填）；灰色和白色单元格已锁定，不必填写。已有的数是下发时带入的，有误请直接改正。`,
          "只填数字，不要带单位；没有发生的事项填 0，不要留空（标明“选填”的没有就不填）；有特殊情况写在备注栏，依据写在佐证材料栏。",
          "自查一栏显示“正常”或“已说明”即可；显示“疑似小数点错位”“变动较大请说明”等字样时，请核对，属实的在备注中注明“属实”及原因；显示“请填写”“超出范围”等字样时，请按提示改正。",
          "填好填报日期、填报人、审核人和联系电话。需要纸质件的，打印本表签字盖章。",
        ]),
    ...(hasTasks
      ? [
          `打开“${SHEET.ledger}”，逐项填写本单位任务的进展情况、完成比例和状态；到期没有完成的在存在问题中写明原因，已完成的填佐证材料，需要其他单位配合的写在需协调事项。`,
        ]
      : []),
    `保存后${until}把本文件交回下发单位。用 WPS 或 Excel 填写都可以；请不要增删行列、改工作表名或另存为 .xls、.et、.csv 格式。文件名可以改。`,
  ];
}

function sheetsOf({
  sheet,
  hasTasks,
  department,
}: PartTerms): (readonly [ReturnType<typeof linkTo>, string])[] {
  return [
    ...(sheet === undefined ? [] : [[linkTo(sheet), `${department.name}填报的基础数据，请填写`] as const]),
    ...(hasTasks ? [[linkTo(SHEET.ledger), `${department.name}承担的任务，请填写进展`] as const] : []),
    [linkTo(SHEET.official), "任务分解表：指标、分值、牵头单位和数据来源，供查阅"],
    [linkTo(SHEET.findings), "装有指标簿的电脑可在这里看到校验结果，不必填写"],
  ];
}
