import { spanName } from "../../system/period";
import { hasGoalposts } from "../../scoring/methods/allMethods";
import { componentKey, fillingDepartments, normalisationOf } from "../../system/lookup";
import type { Department, IndicatorSystem } from "../../system/schema";
import { parameterised } from "../../validation/parameterised";
import { entryKey, type FoundCell, type HeadKey } from "../../validation/entries";
import { allFillColumns } from "../fill/fillColumns";
import { headEntries } from "../fill/fillHead";
import { fillLayout } from "../fill/fillLayout";
import type { WorkbookPlan } from "../plan/plan";
import { TableReader } from "../read/contents";
import { readHead } from "../read/readHead";
import { type PastEntries, pastEntries } from "./pastEntries";
import { readSubmission } from "../read/readSubmission";
import { componentRows } from "../system/componentRow";
import { fillSheetNames } from "../sheetNames";
import { FILL_COLUMN, fillTableName, lagKey } from "../tableNames";
import { carriedContent } from "./carriedContent";
import { carriedParameters, type ParameterRevision } from "./carriedParameters";
import type { EnteredBefore } from "./enteredBefore";
import { type PlannedCell, withCells } from "./plannedCells";

/** Words beside the numbers concern their period alone. */
const TEXTS = [FILL_COLUMN.date, FILL_COLUMN.event, FILL_COLUMN.remark, FILL_COLUMN.evidence];
/** The day on which a sheet was filled concerns its period alone; people stay. */
const STAYING: readonly HeadKey[] = ["person", "reviewer", "phone"];

/**
 * The plan with everything in it that was entered before and has a place in it: by key, wherever rows stood.
 *
 * @param past where another period begins: what is known of the time before it
 * @param revision what is set on 指标体系 at the same time
 */
export function carryOver(
  plan: WorkbookPlan,
  system: IndicatorSystem,
  entered: EnteredBefore,
  past: PastEntries | undefined,
  revision?: ParameterRevision,
): WorkbookPlan {
  const numbersOf = past ?? pastEntries(entered, 0);
  const names = fillSheetNames(system);
  const cells = fillingDepartments(system).flatMap((department) => {
    const sheet = names.get(department.id)!;
    return [
      ...numbers(system, department, sheet, numbersOf),
      ...(past === undefined ? texts(system, department, sheet, entered) : []),
      ...head(system, department, sheet, entered, past !== undefined),
    ];
  });
  return withCells(plan, [...cells, ...carriedParameters(system, entered, revision, past !== undefined)]);
}

function numbers(
  system: IndicatorSystem,
  department: Department,
  sheet: string,
  { entries, years }: PastEntries,
): PlannedCell[] {
  const layout = fillLayout(system, department);
  return layout.quantities.flatMap(({ key, row, offered }) =>
    Array.from({ length: offered + 1 }, (_, lag) => lag).flatMap((lag) => {
      const entry = entries.get(entryKey(key, lag - years));
      if (!entry || entry.kind === "blank") return [];
      return [{ sheet, row, column: layout.columnOf(lagKey(lag)), content: carriedContent(entry.value) }];
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
      return kind === "blank" ? [] : [{ sheet, row, column, content: carriedContent(value) }];
    }),
  );
}

function head(
  system: IndicatorSystem,
  department: Department,
  sheet: string,
  { system: before, fillSheets }: EnteredBefore,
  isNext: boolean,
): PlannedCell[] {
  const found = fillSheets.get(fillSheetNames(before).get(department.id) ?? "");
  if (!found) return [];
  const places = headEntries(fillLayout(system, department));
  const kept = ([key, { kind }]: [HeadKey, FoundCell]): boolean =>
    kind !== "blank" && (!isNext || STAYING.includes(key));
  const answers = Object.entries(readHead(found)) as [HeadKey, FoundCell][];
  return answers.filter(kept).map(([key, { value }]) => {
    const { row, column } = places[key];
    return { sheet, row, column, content: carriedContent(value) };
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
  const span = spanName(system.period);
  return {
    ...system,
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((component) => {
        // what a span has of its own is what was decided on, or is marked as an example itself
        if (span !== spanName(before.period) && component.goalpostsOf?.[span]) return component;
        const goalposts = examples.get(componentKey(indicator, component));
        const own = component.goalposts;
        const isSame = !own || (own.low === goalposts?.low && own.high === goalposts.high);
        const { method } = normalisationOf(system, component);
        return goalposts && isSame && hasGoalposts(method) ? { ...component, goalposts } : component;
      }),
    })),
  };
}
