import { said } from "../../../i18n/said";
import type { Department, IndicatorSystem } from "../../../system/schema";
import { DERIVED_COLUMNS, DERIVED_NAME, derivedName, derivedRows } from "../../fill/derivedBlock";
import { allLagKeys } from "../../fill/fillColumns";
import { headBlock } from "../../fill/fillHead";
import { type FillLayout, fillLayout } from "../../fill/fillLayout";
import { FILL_COLUMN, fillTableName } from "../../tableNames";
import type { GridPlan } from "./gridPlan";
import { plannedTexts } from "./plannedTexts";
import type { TextPlan } from "./textPart";

/** What is covered of a department's sheet: its table, what stands above it and the derived values below. */
export interface FillPlan {
  readonly table: GridPlan;
  readonly head: TextPlan;
  readonly derived: GridPlan;
}

export function fillPlan(system: IndicatorSystem, department: Department, sheet: string): FillPlan {
  const layout = fillLayout(system, department);
  return {
    table: tablePlan(layout, sheet),
    head: headPlan(system, layout, sheet),
    derived: derivedPlan(system, layout, sheet),
  };
}

function tablePlan({ department, quantities, columns }: FillLayout, sheet: string): GridPlan {
  const offered = new Map(quantities.map((row) => [row.key, row.offered]));
  const lags = new Map(allLagKeys().map((key, lag) => [key, lag]));
  return {
    id: fillTableName(department.id),
    kind: "quantity",
    name: said("publication.what.fillTable"),
    sheet,
    columns,
    keys: new Set(offered.keys()),
    key: FILL_COLUMN.key,
    known: [FILL_COLUMN.name],
    isInput: (key, column) => (lags.get(column) ?? Infinity) <= (offered.get(key) ?? -1),
  };
}

function headPlan(system: IndicatorSystem, layout: FillLayout, sheet: string): TextPlan {
  const { name, id } = layout.department;
  const told = { kind: "head", what: "填报单位" } as const;
  return {
    id: `${fillTableName(id)} 表头`,
    kind: "title",
    name: said("publication.what.headTexts"),
    sheet,
    texts: plannedTexts([headBlock(system, layout)]).map((text) =>
      text.text === name ? { ...text, told } : text,
    ),
  };
}

function derivedPlan(system: IndicatorSystem, layout: FillLayout, sheet: string): GridPlan {
  const rows = derivedRows(system, layout);
  return {
    id: `${fillTableName(layout.department.id)} 计算值`,
    kind: "quantity",
    name: said("publication.what.derived"),
    sheet,
    columns: DERIVED_COLUMNS,
    keys: new Set(rows.map(({ indicator, component }) => derivedName(indicator, component))),
    key: DERIVED_NAME,
    known: [DERIVED_NAME],
  };
}
