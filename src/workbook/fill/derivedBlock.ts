import { componentExpression } from "../../formula/componentExpression";
import { referencesOf } from "../../formula/expression";
import type { IndicatorSystem } from "../../system/schema";
import { formulaInWords, valueFormula } from "../componentFormula";
import type { Area, Block, Content, SheetPlan } from "../plan/plan";
import type { FillLayout } from "./fillLayout";

/** The title above the live values. */
export const DERIVED_VALUE = "计算值";
/** The title above what is derived. */
export const DERIVED_NAME = "由以上数据计算的指标";
export const DERIVED_TITLES = ["序号", DERIVED_NAME, "计算公式", "计量单位", DERIVED_VALUE] as const;
/** Column B; A is hidden. */
const COLUMN = 1;

/** Components that read what this department fills, each with its live value: what the entries come to. */
export function derivedRows(system: IndicatorSystem, { quantities }: FillLayout): Content[][] {
  const own = new Set(quantities.map(({ key }) => key));
  return system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component): Content[][] => {
      const expression = componentExpression(system, indicator, component);
      if (!referencesOf(expression).some(({ name }) => own.has(name))) return [];
      return [
        [
          indicator.no,
          `${indicator.name}（${component.name}）`,
          formulaInWords(system, expression),
          component.unit || null,
          valueFormula(expression),
        ],
      ];
    }),
  );
}

export function derivedBlock(layout: FillLayout, rows: readonly (readonly Content[])[]): Block[] {
  return rows.length === 0
    ? []
    : [{ row: derivedStart(layout), column: COLUMN, rows: [DERIVED_TITLES, ...rows] }];
}

export function derivedFormats(layout: FillLayout, count: number): SheetPlan["formats"] {
  if (count === 0) return [];
  const start = derivedStart(layout);
  const body: Area = { row: start + 1, column: COLUMN, rows: count, columns: DERIVED_TITLES.length };
  const column = (title: (typeof DERIVED_TITLES)[number]): Area => ({
    ...body,
    column: COLUMN + DERIVED_TITLES.indexOf(title),
    columns: 1,
  });
  return [
    { area: { ...body, row: start, rows: 1 }, format: "head" },
    { area: body, format: "cell" },
    { area: column("序号"), format: "center" },
    { area: column("计量单位"), format: "center" },
    { area: column("计算值"), format: "twoDecimals" },
  ];
}

/** A blank row apart from the table. */
export function derivedStart({ firstRow, quantities }: FillLayout): number {
  return firstRow + quantities.length + 1;
}
