import { said } from "../../i18n/said";
import { chosenMethod } from "../../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import type { ParameterCells, StructureFault } from "../../validation/entries";
import { SHEET } from "../sheetNames";
import { SYSTEM_COLUMNS } from "../system/systemColumns";
import { SYSTEM_COLUMN } from "../tableNames";
import { type TableContents, TableReader } from "./contents";
import { faultAt, missingColumn } from "./tableFaults";

/** Columns without which no score can be made. */
const NEEDED = [SYSTEM_COLUMN.key, SYSTEM_COLUMN.low, SYSTEM_COLUMN.high, SYSTEM_COLUMN.floor] as const;

/** Goalposts and floors as they stand in 指标体系. */
export function readParameters(
  system: IndicatorSystem,
  table: TableContents | undefined,
): { parameters: ParameterCells[]; faults: StructureFault[] } {
  if (!table) return { parameters: [], faults: [faultAt("sheet-missing", { sheet: SHEET.system })] };
  const reader = new TableReader(table, SYSTEM_COLUMNS);
  const lost = NEEDED.filter((key) => reader.columnOf(key) < 0);
  if (lost.length > 0) {
    const faults = SYSTEM_COLUMNS.filter(({ key }) => lost.some((each) => each === key)).map((column) =>
      missingColumn(reader, "", column),
    );
    return { parameters: [], faults };
  }
  const [keys, low, high, floor] = NEEDED.map((key) => reader.columnOf(key)) as [
    number,
    number,
    number,
    number,
  ];
  const basis = reader.columnOf(SYSTEM_COLUMN.basis);
  const rows = reader.texts(keys);
  const parameters = system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component): ParameterCells[] => {
      const key = componentKey(indicator, component);
      const row = rows.indexOf(key);
      const normalisation = normalisationOf(system, component);
      if (row < 0 || !chosenMethod(normalisation, component.direction).goalposts) return [];
      return [
        {
          key,
          method: normalisation.method,
          direction: component.direction,
          name: said("quoted.component", { indicator: indicator.name, component: component.name }),
          low: reader.cellAt(row, low),
          high: reader.cellAt(row, high),
          floor: reader.cellAt(row, floor),
          basis: basis < 0 ? undefined : reader.cellAt(row, basis),
        },
      ];
    }),
  );
  return { parameters, faults: [] };
}
