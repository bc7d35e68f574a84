import { lightsOf } from "../plan/lights";
import type { IndicatorSystem } from "../../system/schema";
import { STATE_WORD } from "../../validation/taskCells";
import { columnIn, tableValidations, widthsOf } from "../columns/columnTable";
import { cellAddress } from "../plan/address";
import type { Area, HighlightPlan, NamePlan, SheetPlan, WorkbookPlan } from "../plan/plan";
import { NARROW_MARGINS, printPlan } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { SHEET } from "../sheetNames";
import { LEDGER_COLUMN, LEDGER_NAME } from "../ledgerNames";
import { TABLE } from "../tableNames";
import { HEADER_ROW, tableSheet } from "../units/tableSheet";
import { LEDGER_COLUMNS, PART_COLUMNS } from "./ledgerColumns";
import { TASK_CHECK } from "./ledgerFormulas";
import { type LedgerRow, ledgerRows } from "./ledgerRow";

/** Rows of a ledger that are counted. */
const MOST_TASKS = 2_000;
const LEAST_HEIGHT = 36;
/** In a unit's own file lines have room for what it is going to write. */
const ROOM = { least: 66, spare: 14 };
const LINE_HEIGHT = 36;
const LINE =
  "牵头单位把政策措施分解为任务，填任务、责任单位、责任人、完成时限和工作目标；责任单位每期填进展情况、完成比例、状态、存在问题、需协调事项和佐证材料。增加任务请在表中插入行。";
const PART_LINE =
  "请填浅黄色单元格：责任人、进展情况、完成比例、状态、存在问题、需协调事项和佐证材料；任务、完成时限和工作目标由牵头单位确定，有出入的请写在存在问题中。";

/** The ledger of measures (任务台账): which task, by whom, until when, and how far it is. */
export function ledgerSheet(
  system: IndicatorSystem,
  rows: readonly LedgerRow[] = ledgerRows(system),
): SheetPlan {
  return sheetOf(system, rows, { columns: LEDGER_COLUMNS, line: LINE, least: LEAST_HEIGHT, spare: 0 });
}

/** The lines of one unit, in its own file: what it reports is open, and what the lead office has set is locked. */
export function partLedgerSheet(system: IndicatorSystem, rows: readonly LedgerRow[]): SheetPlan {
  return { ...sheetOf(system, rows, { columns: PART_COLUMNS, line: PART_LINE, ...ROOM }), locked: true };
}

interface Layout {
  readonly columns: typeof LEDGER_COLUMNS;
  /** what is said below the title */
  readonly line: string;
  /** height of a row at least, and beyond its texts, in points */
  readonly least: number;
  readonly spare: number;
}

function sheetOf(
  system: IndicatorSystem,
  rows: readonly LedgerRow[],
  { columns, line, least, spare }: Layout,
): SheetPlan {
  const widths = widthsOf(columns);
  const texts = (row: LedgerRow): SheetPlan["blocks"][number]["rows"][number] =>
    columns
      .map(({ cell }) => cell?.(row, () => "A1") ?? null)
      .map((content) => (typeof content === "string" ? content : null));
  const plan = tableSheet(system, {
    ...{ sheet: SHEET.ledger, table: TABLE.ledger, tabColor: "#2F5597", line },
    ...{ columns, rows, titleColumns: columnIn(LEDGER_COLUMNS, LEDGER_COLUMN.last) },
    heights: rows.map((row) => Math.max(least, rowHeight(texts(row), widths) + spare)),
  });
  const printed = columnIn(LEDGER_COLUMNS, LEDGER_COLUMN.last);
  const area = { row: 0, column: 0, rows: HEADER_ROW + 1 + rows.length, columns: printed };
  return {
    ...plan,
    rowHeights: { ...plan.rowHeights, 1: LINE_HEIGHT },
    validations: tableValidations({ columns, rows, header: HEADER_ROW }),
    highlights: highlights(rows.length),
    print: { ...printPlan(system, SHEET.ledger, "landscape", HEADER_ROW), area, margins: NARROW_MARGINS },
  };
}

/** Names of its columns: far enough down for rows that somebody adds. */
export function ledgerNames(): NamePlan[] {
  const columns = {
    [LEDGER_NAME.numbers]: LEDGER_COLUMN.no,
    [LEDGER_NAME.tasks]: LEDGER_COLUMN.task,
    [LEDGER_NAME.measures]: LEDGER_COLUMN.measure,
    [LEDGER_NAME.units]: LEDGER_COLUMN.countedUnit,
    [LEDGER_NAME.states]: LEDGER_COLUMN.counted,
    [LEDGER_NAME.shares]: LEDGER_COLUMN.share,
  };
  return Object.entries(columns).map(([name, key]) => ({
    ...{ name, sheet: SHEET.ledger, row: HEADER_ROW + 1, rows: MOST_TASKS },
    column: columnIn(LEDGER_COLUMNS, key),
  }));
}

/** A plan whose ledger has these rows. */
export function withLedger(
  plan: WorkbookPlan,
  system: IndicatorSystem,
  rows: readonly LedgerRow[],
): WorkbookPlan {
  const own = plan.sheets.map((sheet) => (sheet.name === SHEET.ledger ? ledgerSheet(system, rows) : sheet));
  return { ...plan, sheets: own };
}

const STATES = { good: [STATE_WORD.done], near: [STATE_WORD["under-way"]], bad: [STATE_WORD.late] };

/** States in their colours, and what is to be mended in red. */
function highlights(rows: number): HighlightPlan[] {
  const column = (key: string): Area => ({
    ...{ row: HEADER_ROW + 1, rows, column: columnIn(LEDGER_COLUMNS, key), columns: 1 },
  });
  const cellOf = ({ row, column: at }: Area): string => `$${cellAddress(row, at)}`;
  const states = [LEDGER_COLUMN.state, LEDGER_COLUMN.proposed].map(column);
  const check = column(LEDGER_COLUMN.check);
  return [
    ...states.flatMap((area) => lightsOf(area, STATES)),
    {
      area: check,
      when: `=AND(${cellOf(check)}<>"",${cellOf(check)}<>"${TASK_CHECK.sound}")`,
      color: "#C00000",
    },
  ];
}
