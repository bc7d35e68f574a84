import { cellAddress } from "../plan/address";
import type { Block, Content, SheetPlan } from "../plan/plan";
import type { HeadKey } from "../../validation/entries";
import { FILL_COLUMN } from "../tableNames";
import { headEntries } from "./fillHead";
import type { FillLayout } from "./fillLayout";

/** Rows of the foot: a blank one, two of the signers, that of the seal. */
export const FOOT_ROWS = 4;

/** The foot of a statistical form: who signs, and who filled it and when, as the head has it. */
export function footBlock(layout: FillLayout): Block {
  const { columns } = layout;
  const line = (cells: Readonly<Record<string, Content>>): Content[] =>
    columns.map(({ key }) => cells[key] ?? null);
  const signed = (key: HeadKey): Content => signer(layout, key);
  // each beside cells that are blank on every sheet: a signature has room, and what does not fit goes on over them
  const rows = [
    line({ [FILL_COLUMN.name]: "单位负责人（签字）：", [FILL_COLUMN.unit]: signed("reviewer") }),
    line({
      [FILL_COLUMN.name]: signed("person"),
      [FILL_COLUMN.unit]: signed("phone"),
      [FILL_COLUMN.remark]: signed("date"),
    }),
    line({ [FILL_COLUMN.evidence]: "（单位公章）" }),
  ];
  return { row: footStart(layout), column: 0, rows };
}

export function footFormats(layout: FillLayout): SheetPlan["formats"] {
  return [
    {
      area: { row: footStart(layout), column: 0, rows: FOOT_ROWS - 1, columns: layout.columns.length },
      format: "line",
    },
  ];
}

export function footHeights(layout: FillLayout): Record<number, number> {
  const row = footStart(layout);
  return { [row]: 30, [row + 1]: 30, [row + 2]: 24 };
}

/** The row of the signers: a blank one stands apart from the table, which grows with what is typed right below it. */
export function footStart({ firstRow, quantities }: FillLayout): number {
  return firstRow + quantities.length + 1;
}

const LABELS: Readonly<Record<HeadKey, string>> = {
  reviewer: "统计负责人（审核人）",
  person: "填报人",
  phone: "联系电话",
  date: "报出日期",
};

function signer(layout: FillLayout, key: HeadKey): Content {
  const { row, column } = headEntries(layout)[key];
  const cell = cellAddress(row, column, true);
  // no format code: the letters for year, month and day are other ones in other languages of Excel
  const day = `IF(${cell}="","",IFERROR(YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日",${cell}))`;
  return { formula: `="${LABELS[key]}："&${key === "date" ? day : cell}`, shows: `${LABELS[key]}：` };
}
