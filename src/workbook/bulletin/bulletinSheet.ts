import type { IndicatorSystem } from "../../system/schema";
import { columnIn, tableValidations, widthsOf } from "../columns/columnTable";
import type { Area, SheetPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import type { TableContents } from "../read/contents";
import { SHEET } from "../sheetNames";
import { TABLE } from "../tableNames";
import type { WrittenRow } from "../units/addedUnits";
import { HEADER_ROW, tableSheet } from "../units/tableSheet";
import { TableReader } from "../read/contents";
import { BULLETIN_COLUMN, BULLETIN_COLUMNS } from "./bulletinColumns";
import type { KeptBasis } from "./bulletinRows";
import { CHECK, checkWords } from "./checkWords";
import { TEMPLATES, type TemplateRow } from "./templates";
import type { ToldRow } from "./told";
import { CELL_LIMIT } from "../storage/pieces";
import { cellAddress } from "../plan/address";

const LINE =
  "模板由牵头单位修改；通报内容由数据生成，不必手改，要另写的填在“改写”栏。每个数字的出处见“数据出处”，统计得出的数字列在隐藏工作表“通报数据”。";
const LOOKS = {
  [CHECK.changed]: { fill: "#FBE4E4", color: "#C00000" },
  [CHECK.fault]: { fill: "#FBE4E4", color: "#C00000" },
  [CHECK.edited]: { fill: "#FFF2CC", color: "#7F6000" },
} as const;

/** 季度通报 before it is first made: templates alone. */
export function bulletinSheet(system: IndicatorSystem, rows: readonly TemplateRow[] = TEMPLATES): SheetPlan {
  const widths = widthsOf(BULLETIN_COLUMNS);
  const plan = tableSheet(system, {
    ...{ sheet: SHEET.bulletin, table: TABLE.bulletin, tabColor: "#7030A0", line: LINE },
    ...{ columns: BULLETIN_COLUMNS, rows, titleColumns: 5 },
    heights: rows.map((row) => rowHeight(templateCells(row), widths)),
  });
  const columns = columnIn(BULLETIN_COLUMNS, BULLETIN_COLUMN.template);
  const printed: Area = { row: 0, column: 0, rows: HEADER_ROW + 1 + rows.length, columns };
  return {
    ...plan,
    validations: tableValidations({ columns: BULLETIN_COLUMNS, rows, header: HEADER_ROW }),
    highlights: highlights(rows.length),
    print: {
      ...printPlan(system, SHEET.bulletin, "landscape", HEADER_ROW),
      ...{ area: printed, margins: NARROW_MARGINS },
    },
  };
}

function templateCells(row: TemplateRow): (string | null)[] {
  return BULLETIN_COLUMNS.map(({ key }) => (key === BULLETIN_COLUMN.template ? row.template : null));
}

function highlights(rows: number): SheetPlan["highlights"] {
  const column = columnIn(BULLETIN_COLUMNS, BULLETIN_COLUMN.check);
  const area = { row: HEADER_ROW + 1, rows, column, columns: 1 };
  const cell = `$${cellAddress(area.row, column)}`;
  return Object.entries(LOOKS).map(([words, look]) => ({
    ...{ area, when: `=LEFT(${cell},${words.length})="${words}"` },
    ...look,
  }));
}

/**
 * What is written into the rows of a bulletin, column by column of the table.
 *
 * @param edits texts that are to stand in the place of ours from now on, by row
 */
export function bulletinChanges(
  table: TableContents,
  told: readonly ToldRow[],
  edits: ReadonlyMap<number, string>,
): WrittenRow[] {
  const { keys } = new TableReader(table, BULLETIN_COLUMNS);
  return told.map((row): WrittenRow => {
    const edit = edits.get(row.row);
    const cells: Readonly<Record<string, string>> = {
      [BULLETIN_COLUMN.text]: row.own,
      [BULLETIN_COLUMN.check]: checkWords(row),
      [BULLETIN_COLUMN.numbers]: numberWords(row),
      [BULLETIN_COLUMN.basis]: basisWords(row),
      ...(edit !== undefined && { [BULLETIN_COLUMN.edited]: edit }),
    };
    return {
      ...{ row: row.row, unit: row.template },
      cells: keys.map((key) => (key === undefined ? undefined : cells[key])),
    };
  });
}

/** Every number of a text with its cell, once. */
function numberWords({ numbers }: ToldRow): string {
  const lines = numbers.map(({ shown, cell }) => `${shown}：${cell}`);
  return [...new Set(lines)].join("\n").slice(0, CELL_LIMIT);
}

/** What is kept for the next time; nothing where a cell cannot hold it. */
function basisWords({ used, basis }: ToldRow): string {
  const kept: KeptBasis = { now: used, ...(basis && { edited: basis }) };
  const text = JSON.stringify(kept);
  return text.length <= CELL_LIMIT ? text : "";
}

/** How high rows have to be for what they say now, in points, by row of the table. */
export function bulletinHeights(told: readonly ToldRow[]): ReadonlyMap<number, number> {
  const widths = widthsOf(BULLETIN_COLUMNS);
  return new Map(
    told.map((row) => {
      const cells: Readonly<Record<string, string>> = {
        ...{ [BULLETIN_COLUMN.text]: row.own, [BULLETIN_COLUMN.edited]: row.edited },
        ...{ [BULLETIN_COLUMN.check]: checkWords(row), [BULLETIN_COLUMN.numbers]: numberWords(row) },
        [BULLETIN_COLUMN.template]: row.template,
      };
      return [
        row.row,
        rowHeight(
          BULLETIN_COLUMNS.map(({ key }) => cells[key] ?? null),
          widths,
        ),
      ];
    }),
  );
}
