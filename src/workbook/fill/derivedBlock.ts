import { componentExpression } from "../../formula/componentExpression";
import { type Expression, referencesOf } from "../../formula/expression";
import { departmentOf } from "../../system/lookup";
import type { Component, Indicator, IndicatorSystem, Quantity } from "../../system/schema";
import { type CoveredColumn, type NamedColumn, titleOf } from "../columns/column";
import { formulaInWords, valueFormula } from "../componentFormula";
import type { FormatName } from "../plan/formats";
import type { Area, Block, Content, SheetPlan } from "../plan/plan";
import { FILL_COLUMN, lagKey } from "../tableNames";
import { FOOT_ROWS } from "./fillFoot";
import type { FillLayout } from "./fillLayout";

/** A component that reads what a department fills. */
export interface DerivedRow {
  readonly indicator: Indicator;
  readonly component: Component;
  readonly system: IndicatorSystem;
  readonly expression: Expression;
  /** what others enter and it needs, where their sheets stand in other workbooks: then there is no live value */
  readonly wanted: readonly Quantity[];
}

interface DerivedColumn extends NamedColumn {
  /** the column of the table above that it stands below */
  readonly under: string;
  readonly format?: FormatName;
  readonly cell?: (row: DerivedRow) => Content;
  readonly covered?: CoveredColumn;
}

/** The title above the live values. */
export const DERIVED_VALUE = "计算值";
/** The title above what is derived. */
export const DERIVED_NAME = "由以上数据计算的指标";

/** The columns of what is derived, in the order of the columns that they stand below. */
export const DERIVED_COLUMNS: readonly DerivedColumn[] = [
  { key: "序号", under: FILL_COLUMN.no, format: "center", cell: ({ indicator }) => indicator.no },
  {
    key: DERIVED_NAME,
    under: FILL_COLUMN.name,
    cell: ({ indicator, component }) => derivedName(indicator, component),
  },
  {
    key: "计算公式",
    under: FILL_COLUMN.meaning,
    cell: ({ system, indicator, expression }) => formulaInWords(system, indicator, expression),
  },
  {
    key: "计量单位",
    under: FILL_COLUMN.unit,
    format: "center",
    cell: ({ component }) => component.unit || null,
  },
  {
    key: DERIVED_VALUE,
    under: lagKey(0),
    format: "twoDecimals",
    cell: ({ system, indicator, expression, wanted }) =>
      wanted.length > 0 ? wantedText(system, wanted) : valueFormula(system, indicator, expression),
    covered: { kind: "formula", live: true },
  },
];

export function derivedName(indicator: Indicator, component: Component): string {
  return `${indicator.name}（${component.name}）`;
}

const WANTED = "还需";

/** What a value needs that other departments enter, as in `还需县财政局的税收总额`. */
function wantedText(system: IndicatorSystem, wanted: readonly Quantity[]): string {
  const departments = [...new Set(wanted.map(({ department }) => department))];
  const parts = departments.map((id) => {
    const names = wanted.filter(({ department }) => department === id).map(({ name }) => name);
    return `${departmentOf(system, id).name}的${names.join("、")}`;
  });
  return WANTED + parts.join("，");
}

/** Whether a cell says what its value needs from others. */
export function isWantedText(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(WANTED);
}

/**
 * Components that read what this department fills; the block shows their live values.
 *
 * @param isApart whether the sheet stands in a workbook without those of other departments
 */
export function derivedRows(
  system: IndicatorSystem,
  { quantities }: FillLayout,
  isApart = false,
): DerivedRow[] {
  const own = new Set(quantities.map(({ key }) => key));
  return system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component): DerivedRow[] => {
      const expression = componentExpression(system, indicator, component);
      const read = new Set(referencesOf(expression).map(({ name }) => name));
      if (![...read].some((name) => own.has(name))) return [];
      const wanted = isApart ? system.quantities.filter(({ key }) => read.has(key) && !own.has(key)) : [];
      return [{ system, indicator, component, expression, wanted }];
    }),
  );
}

/** What stands below the table, from column A on: the titles and the rows. */
export function derivedBlock(layout: FillLayout, rows: readonly DerivedRow[]): Block[] {
  if (rows.length === 0) return [];
  const { column, columns } = span(layout);
  const line = (of: (column: DerivedColumn) => Content): Content[] => {
    const cells = Array.from({ length: columns }, (): Content => null);
    for (const each of DERIVED_COLUMNS) cells[layout.columnOf(each.under) - column] = of(each);
    return cells;
  };
  const body = rows.map((row) => line(({ cell }) => cell?.(row) ?? null));
  return [{ row: derivedStart(layout), column, rows: [line(titleOf), ...body] }];
}

export function derivedFormats(layout: FillLayout, count: number): SheetPlan["formats"] {
  if (count === 0) return [];
  const start = derivedStart(layout);
  const body: Area = { row: start + 1, rows: count, ...span(layout) };
  const own = DERIVED_COLUMNS.flatMap(({ under, format }) =>
    format ? [{ area: { ...body, column: layout.columnOf(under), columns: 1 }, format }] : [],
  );
  return [
    { area: { ...body, row: start, rows: count + 1 }, format: "cell" },
    { area: { ...body, row: start, rows: 1 }, format: "headOfCells" },
    ...own,
  ];
}

/** From the first of the columns to the last. */
function span({ columnOf }: FillLayout): Pick<Area, "column" | "columns"> {
  const columns = DERIVED_COLUMNS.map(({ under }) => columnOf(under));
  const column = Math.min(...columns);
  return { column, columns: Math.max(...columns) - column + 1 };
}

/** Below the foot, and apart from it: it is not printed. */
export function derivedStart({ firstRow, quantities }: FillLayout): number {
  return firstRow + quantities.length + FOOT_ROWS + 1;
}
