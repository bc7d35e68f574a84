import { said } from "../../../i18n/said";
import type { Department, IndicatorSystem } from "../../../system/schema";
import { DERIVED_NAME, DERIVED_TITLES, DERIVED_VALUE, derivedRows } from "../../fill/derivedBlock";
import { headBlock } from "../../fill/fillHead";
import { type FillLayout, fillLayout } from "../../fill/fillLayout";
import { FILL_COLUMN, fillTableName, lagTitle } from "../../tableNames";
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

function tablePlan({ department, quantities, titles }: FillLayout, sheet: string): GridPlan {
  const offered = new Map(quantities.map((row) => [row.key, row.offered]));
  const lags = new Map(titles.map((_, lag) => [lagTitle(lag), lag]));
  return {
    id: fillTableName(department.id),
    kind: "quantity",
    name: said("publication.what.fillTable"),
    sheet,
    titles,
    keys: new Set(offered.keys()),
    key: FILL_COLUMN.key,
    known: [FILL_COLUMN.name],
    columns: {
      [FILL_COLUMN.change]: { kind: "formula", live: true },
      [FILL_COLUMN.check]: { kind: "formula", live: true },
      [FILL_COLUMN.opinion]: { kind: "formula", live: true },
      [FILL_COLUMN.date]: { kind: "note", date: true },
      [FILL_COLUMN.event]: { kind: "note" },
      [FILL_COLUMN.remark]: { kind: "note" },
      [FILL_COLUMN.evidence]: { kind: "note" },
    },
    isInput: (key, title) => (lags.get(title) ?? Infinity) <= (offered.get(key) ?? -1),
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
  const at = DERIVED_TITLES.indexOf(DERIVED_NAME);
  return {
    id: `${fillTableName(layout.department.id)} 计算值`,
    kind: "quantity",
    name: said("publication.what.derived"),
    sheet,
    titles: DERIVED_TITLES,
    keys: new Set(derivedRows(system, layout).map((cells) => String(cells[at]))),
    key: DERIVED_NAME,
    known: [DERIVED_NAME],
    columns: { [DERIVED_VALUE]: { kind: "formula", live: true } },
  };
}
