import { hasGoalposts } from "../../scoring/methods/allMethods";
import { componentKey, fillingDepartments, normalisationOf } from "../../system/lookup";
import type { Department, IndicatorSystem } from "../../system/schema";
import { parameterised } from "../../validation/parameterised";
import { type EntryCell, entryKey, type FoundCell, type HeadKey } from "../../validation/entries";
import { allFillColumns } from "../fill/fillColumns";
import { headEntries } from "../fill/fillHead";
import { fillLayout } from "../fill/fillLayout";
import type { Content, WorkbookPlan } from "../plan/plan";
import { type Contents, type TableContents, TableReader } from "../read/contents";
import { readHead } from "../read/readHead";
import { readSubmission } from "../read/readSubmission";
import { componentRows } from "../system/componentRow";
import { componentCell } from "../system/systemSheet";
import { fillSheetNames, SHEET } from "../sheetNames";
import { FILL_COLUMN, fillTableName, lagKey, SYSTEM_COLUMN } from "../tableNames";
import { type PlannedCell, withCells } from "./plannedCells";

/** What people had entered in a workbook, to be taken into a new one. */
export interface EnteredBefore {
  readonly system: IndicatorSystem;
  readonly tables: ReadonlyMap<string, TableContents>;
  /** by the name that the sheet was planned with */
  readonly fillSheets: ReadonlyMap<string, Contents>;
}

/** Words beside the numbers concern their period alone. */
const TEXTS = [FILL_COLUMN.date, FILL_COLUMN.event, FILL_COLUMN.remark, FILL_COLUMN.evidence];
/** The day on which a sheet was filled concerns its period alone; people stay. */
const STAYING: readonly HeadKey[] = ["person", "reviewer", "phone"];

/**
 * The plan with everything in it that was entered before and has a place in it: by key, wherever rows stood.
 *
 * @param years that have passed: with 1, what was this period's is last year's
 */
export function carryOver(
  plan: WorkbookPlan,
  system: IndicatorSystem,
  entered: EnteredBefore,
  years: number,
): WorkbookPlan {
  const { entries } = readSubmission(entered.system, entered);
  const names = fillSheetNames(system);
  const cells = fillingDepartments(system).flatMap((department) => {
    const sheet = names.get(department.id)!;
    return [
      ...numbers(system, department, sheet, entries, years),
      ...(years === 0 ? texts(system, department, sheet, entered) : []),
      ...head(system, department, sheet, entered, years),
    ];
  });
  return withCells(plan, [...cells, ...parameters(system, entered)]);
}

function numbers(
  system: IndicatorSystem,
  department: Department,
  sheet: string,
  entries: ReadonlyMap<string, EntryCell>,
  years: number,
): PlannedCell[] {
  const layout = fillLayout(system, department);
  return layout.quantities.flatMap(({ key, row, offered }) =>
    Array.from({ length: offered + 1 }, (_, lag) => lag).flatMap((lag) => {
      const entry = entries.get(entryKey(key, lag - years));
      if (!entry || entry.kind === "blank") return [];
      return [{ sheet, row, column: layout.columnOf(lagKey(lag)), content: content(entry.value) }];
    }),
  );
}

function texts(
  system: IndicatorSystem,
  department: Department,
  sheet: string,
  { tables }: EnteredBefore,
): PlannedCell[] {
  const table = tables.get(fillTableName(department.id));
  if (!table) return [];
  const layout = fillLayout(system, department);
  const reader = new TableReader(table, allFillColumns());
  const keys = reader.texts(reader.columnOf(FILL_COLUMN.key));
  return layout.quantities.flatMap(({ key, row }) =>
    TEXTS.flatMap((text): PlannedCell[] => {
      const [from, column, at] = [reader.columnOf(text), layout.columnOf(text), keys.indexOf(key)];
      if (from < 0 || column < 0 || at < 0) return [];
      const { kind, value } = reader.cellAt(at, from);
      return kind === "blank" ? [] : [{ sheet, row, column, content: content(value) }];
    }),
  );
}

function head(
  system: IndicatorSystem,
  department: Department,
  sheet: string,
  { system: before, fillSheets }: EnteredBefore,
  years: number,
): PlannedCell[] {
  const found = fillSheets.get(fillSheetNames(before).get(department.id) ?? "");
  if (!found) return [];
  const places = headEntries(fillLayout(system, department));
  const kept = ([key, { kind }]: [HeadKey, FoundCell]): boolean =>
    kind !== "blank" && (years === 0 || STAYING.includes(key));
  const answers = Object.entries(readHead(found)) as [HeadKey, FoundCell][];
  return answers.filter(kept).map(([key, { value }]) => {
    const { row, column } = places[key];
    return { sheet, row, column, content: content(value) };
  });
}

/**
 * The system with the goalposts of before that are still those of an example: what nobody has decided on does not
 * become official by being taken over.
 */
export function withExamplesOf(
  system: IndicatorSystem,
  { system: before, tables }: EnteredBefore,
): IndicatorSystem {
  const found = parameterised(readSubmission(before, { tables }));
  const examples = new Map(
    componentRows(found).flatMap(({ indicator, component }) =>
      component.goalposts?.example ? [[componentKey(indicator, component), component.goalposts]] : [],
    ),
  );
  return {
    ...system,
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((component) => {
        const goalposts = examples.get(componentKey(indicator, component));
        const own = component.goalposts;
        const isSame = !own || (own.low === goalposts?.low && own.high === goalposts.high);
        const { method } = normalisationOf(system, component);
        return goalposts && isSame && hasGoalposts(method) ? { ...component, goalposts } : component;
      }),
    })),
  };
}

/** Goalposts and floors that the lead office had set; those left empty are as the system says. */
function parameters(system: IndicatorSystem, { system: before, tables }: EnteredBefore): PlannedCell[] {
  const found = new Map(readSubmission(before, { tables }).parameters.map((cells) => [cells.key, cells]));
  return componentRows(system).flatMap(({ indicator, component, method }, no) => {
    const cells = found.get(componentKey(indicator, component));
    if (!cells || !method.goalposts) return [];
    const kept: [string, FoundCell][] = [
      [SYSTEM_COLUMN.low, cells.low],
      [SYSTEM_COLUMN.high, cells.high],
      ...(cells.basis ? [[SYSTEM_COLUMN.basis, cells.basis] as [string, FoundCell]] : []),
      ...(method.floor === undefined ? [] : [[SYSTEM_COLUMN.floor, cells.floor] as [string, FoundCell]]),
    ];
    return kept
      .filter(([, { kind }]) => kind !== "blank")
      .map(([key, { value }]) => ({
        sheet: SHEET.system,
        ...componentCell(no, key),
        content: content(value),
      }));
  });
}

/** Only texts and numbers are entries; the rest is kept as the text that it showed, for validation to speak of. */
function content(value: unknown): Content {
  return typeof value === "number" || typeof value === "string" ? value : String(value).toUpperCase();
}
