import { chosenMethod } from "../../scoring/methods/allMethods";
import { componentKey, fillingDepartments, normalisationOf } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import {
  entryKey,
  type ParameterCells,
  type StructureFault,
  type Submission,
} from "../../validation/entries";
import { type TableContents, TableReader } from "./contents";
import { readFillTable } from "./readFillTable";
import { fillSheetNames, SHEET } from "../sheetNames";
import { fillTableName, SYSTEM_COLUMN, TABLE } from "../tableNames";

/** The tables that hold what people enter, by name. */
export function enteredTableNames(system: IndicatorSystem): string[] {
  return [...fillingDepartments(system).map(({ id }) => fillTableName(id)), TABLE.system];
}

/** Turns the tables of a workbook into what validation and scoring work on. */
export function readSubmission(
  system: IndicatorSystem,
  tables: ReadonlyMap<string, TableContents>,
): Submission {
  const sheetNames = fillSheetNames(system);
  const filled = fillingDepartments(system).map((department) =>
    readFillTable(
      system,
      department,
      tables.get(fillTableName(department.id)),
      sheetNames.get(department.id)!,
    ),
  );
  const { parameters, faults } = readParameters(system, tables.get(TABLE.system));
  return {
    system,
    entries: new Map(
      filled.flatMap(({ entries }) => entries.map((entry) => [entryKey(entry.key, entry.lag), entry])),
    ),
    parameters,
    faults: [...filled.flatMap((table) => table.faults), ...faults],
  };
}

function readParameters(
  system: IndicatorSystem,
  table: TableContents | undefined,
): { parameters: ParameterCells[]; faults: StructureFault[] } {
  if (!table)
    return {
      parameters: [],
      faults: [unreadable(`缺少“${SHEET.system}”表，无法取得评分参数，请从原工作簿中恢复`)],
    };
  const reader = new TableReader(table);
  const [keys, low, high, floor] = [
    SYSTEM_COLUMN.key,
    SYSTEM_COLUMN.low,
    SYSTEM_COLUMN.high,
    SYSTEM_COLUMN.floor,
  ].map((title) => reader.columnOf(title)) as [number, number, number, number];
  if ([keys, low, high, floor].some((column) => column < 0)) {
    return {
      parameters: [],
      faults: [unreadable(`“${SHEET.system}”表的表头被改动，请恢复分项代码、不允许值、满意值和保底系数四列`)],
    };
  }
  const rows = reader.texts(keys);
  const parameters = system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component): ParameterCells[] => {
      const key = componentKey(indicator, component);
      const row = rows.indexOf(key);
      const normalisation = normalisationOf(system, component);
      if (row < 0 || !chosenMethod(normalisation, component.direction).goalposts) return [];
      const [lowCell, highCell, floorCell] = [low, high, floor].map((column) =>
        reader.entryAt(row, column, key, 0),
      );
      return [
        {
          key,
          method: normalisation.method,
          name: `${indicator.name}（${component.name}）`,
          low: lowCell!,
          high: highCell!,
          floor: floorCell!,
        },
      ];
    }),
  );
  return { parameters, faults: [] };
}

function unreadable(message: string): StructureFault {
  return {
    rule: "sheet-missing",
    sheet: SHEET.system,
    cell: "",
    key: "",
    found: "",
    expected: `工作表“${SHEET.system}”`,
    message,
  };
}
