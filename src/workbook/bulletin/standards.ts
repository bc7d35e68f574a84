import { problem } from "../../system/problem";
import type { CellValidation, Column } from "../columns/column";
import { cellName } from "../plan/cellName";
import { type TableContents, TableReader } from "../read/contents";

/** Columns of 通报标准. */
const STANDARD_COLUMN = {
  key: "代码",
  name: "标准",
  value: "数值",
  unit: "单位",
  meaning: "说明",
} as const;

/** What bulletins praise and blame by, and how much they list; the lead office sets the numbers. */
const STANDARDS = {
  best: [3, "项", "列出得分率居前的指标", "并列的一并列出；并列过多时只说得满分的有几项。"],
  worst: [3, "项", "列出得分率居后的指标", "并列的一并列出；并列过多时不列。"],
  ahead: [
    ...([10, "个百分点", "表扬：平均完成比例高于序时进度"] as const),
    "序时进度：一季度25%，上半年50%，前三季度75%，全年100%。标准不超过100%；任务有滞后、没有填报，或者逾期未交的不表扬。",
  ],
  late: [3, "项", "通报批评：滞后任务不少于", "滞后任务不足此数的督促整改。"],
  listed: [5, "项", "列出的问题和需要协调的事项", "按任务台账的顺序列出。"],
} as const satisfies Record<string, readonly [number, string, string, string]>;

export type StandardKey = keyof typeof STANDARDS;

const KEYS = Object.keys(STANDARDS) as StandardKey[];

/** A standard as it stands in the workbook. */
interface Standard {
  readonly value: number;
  readonly cell: string;
}

export type Standards = Readonly<Record<StandardKey, Standard>>;

export interface StandardRow {
  readonly key: StandardKey;
  readonly value: number;
}

/** Those that count things; the others are measured. */
const COUNTED: ReadonlySet<StandardKey> = new Set(["best", "worst", "late", "listed"]);
/** With fewer than one late task nobody is late. */
const LEAST: Readonly<Partial<Record<StandardKey, number>>> = { late: 1 };

const valueOf = ({ key }: StandardRow): CellValidation => ({
  rule: { kind: COUNTED.has(key) ? "whole" : "decimal", min: LEAST[key] ?? 0 },
  title: STANDARD_COLUMN.value,
  prompt: "由牵头单位确定，改后重新生成通报。",
  error: COUNTED.has(key) ? `应填不小于 ${LEAST[key] ?? 0} 的整数。` : "应填不小于 0 的数。",
});

function isStandard(key: StandardKey, value: number): boolean {
  return value >= (LEAST[key] ?? 0) && (!COUNTED.has(key) || Number.isInteger(value));
}

export const STANDARD_COLUMNS: readonly Column<StandardRow>[] = [
  { key: STANDARD_COLUMN.key, width: 0, cell: ({ key }) => key },
  { key: STANDARD_COLUMN.name, width: 36, cell: ({ key }) => STANDARDS[key][2] },
  {
    ...{ key: STANDARD_COLUMN.value, width: 10, cell: ({ value }: StandardRow) => value },
    entered: { format: "entryRequirement", validation: valueOf, eachRow: true },
  },
  { key: STANDARD_COLUMN.unit, width: 10, format: "center", cell: ({ key }) => STANDARDS[key][1] },
  { key: STANDARD_COLUMN.meaning, width: 60, cell: ({ key }) => STANDARDS[key][3] },
];

/** The standards as they are where nobody has set another. */
export function standardRows(set: Readonly<Partial<Record<StandardKey, number>>> = {}): StandardRow[] {
  return KEYS.map((key) => ({
    ...{ key, value: set[key] ?? STANDARDS[key][0] },
  }));
}

/**
 * The standards of a table, wherever rows and columns were moved to.
 *
 * @throws Problem where one is gone, or no number
 */
export function standardsIn(table: TableContents): Standards {
  const found = foundStandards(table);
  const read = (key: StandardKey): Standard => {
    const standard = found.get(key);
    if (!standard) throw problem("bulletin.standard", { sheet: table.sheet, name: STANDARDS[key][2] });
    return standard;
  };
  return Object.fromEntries(KEYS.map((key) => [key, read(key)])) as Standards;
}

/** The numbers of a table, of those standards that have one. */
export function standardValues(table: TableContents): Partial<Record<StandardKey, number>> {
  return Object.fromEntries([...foundStandards(table)].map(([key, { value }]) => [key, value]));
}

/** Those that are there with a number of 0 or more. */
function foundStandards(table: TableContents): Map<StandardKey, Standard> {
  const reader = new TableReader(table, STANDARD_COLUMNS);
  const [keys, column] = [reader.columnOf(STANDARD_COLUMN.key), reader.columnOf(STANDARD_COLUMN.value)];
  const rows = keys < 0 || column < 0 ? [] : reader.texts(keys);
  return new Map(
    KEYS.flatMap((key) => {
      const found = rows.includes(key) ? reader.cellAt(rows.indexOf(key), column) : undefined;
      if (found?.kind !== "number" || !isStandard(key, found.value as number)) return [];
      return [[key, { value: found.value as number, cell: cellName(table.sheet, found.cell) }] as const];
    }),
  );
}
