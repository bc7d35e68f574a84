import { archiveOf } from "../../excel/sheets/archive";
import type { Applying } from "../../excel/sheets/makePlanned";
import { readingTable } from "../../excel/read/tables";
import { readEntered, sheetOf } from "../../excel/read/readEntered";
import type { Surroundings } from "../../excel/read/surroundings";
import { withoutSystem } from "../../excel/read/inventory";
import { READING_REGISTER } from "../../excel/returns/readRegister";
import type { Requests } from "../../excel/request/requests";
import type { Setting } from "../../excel/sheets/settings";
import { assertMaster } from "../masterCopy";
import { Problem, problem, SystemProblem } from "../../system/problem";
import { targetFaults } from "../../system/targetFaults";
import { withoutPastDates } from "../../system/form";
import type { IndicatorSystem } from "../../system/schema";
import { inPeriod } from "../../system/targets";
import { dayOf } from "../../validation/serialDate";
import type { ArchivedSheet } from "../../workbook/archive/archivedSheet";
import { BACKUP_LABEL } from "../../workbook/archive/archiveNames";
import type { ParameterRevision } from "../../workbook/archive/carriedParameters";
import { withCells } from "../../workbook/archive/plannedCells";
import { carryOver, withExamplesOf } from "../../workbook/archive/carryOver";
import type { EnteredBefore } from "../../workbook/archive/enteredBefore";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { SHEET } from "../../workbook/sheetNames";
import { type FoundRegister, withRegister } from "../../workbook/returns/carriedRegister";
import { mergesSheet } from "../../workbook/returns/mergesSheet";
import { dueIn } from "../../workbook/returns/registerDue";
import { registerRows } from "../../workbook/returns/registerRows";
import { registerSheet } from "../../workbook/returns/registerSheet";
import { TABLE } from "../../workbook/tableNames";
import { carriedTargets } from "../../workbook/targets/carriedTargets";
import { foundTargets, withFoundTargets } from "../../workbook/targets/foundTargets";
import { plannedTargets } from "../../workbook/targets/targetSheet";
import { comparingSheets } from "../../workbook/units/comparingSheets";
import { workbookPlan } from "../../workbook/workbookPlan";
import { relinkedReturns, relinkedScores } from "./relinkedFormulas";

/**
 * What to do with sheets of ours that are there already: `keep` them and make those that are missing; `replace`
 * them after a backup; or begin the `next-period`, with this year's values as last year's.
 */
export type WithExisting = "keep" | "replace" | "next-period";

/** Sheets of a system that are to be made. */
interface NewSheets {
  readonly system: IndicatorSystem;
  /** default: refuse to touch sheets of ours */
  readonly existing: WithExisting | undefined;
  readonly applying: Applying;
}

/** Sheets of ours that are made anew, of the system that they have with something changed. */
interface RevisedSheets {
  readonly revise: {
    /** what becomes of the system that the workbook keeps. @throws Problem when it cannot be worked with */
    readonly system: (before: IndicatorSystem) => IndicatorSystem;
    readonly parameters: ParameterRevision;
  };
  readonly applying: Applying;
}

/** What is to be generated. */
export type GenerateRequest = NewSheets | RevisedSheets;

/** The result of generating, with names of sheets. */
export interface Generated {
  readonly period: number;
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly archived: readonly string[];
  /** settings of view and print that this Excel has refused */
  readonly refused: readonly Setting[];
}

/** What is made in a workbook, and what becomes of the sheets that are there. */
export interface Choice {
  readonly around: Surroundings;
  readonly plan: WorkbookPlan;
  /** sheets of ours that are set aside first */
  readonly archived: readonly ArchivedSheet[];
  /** formulas on sheets that stay, written again since sheets that they refer to are made anew */
  readonly relinked: readonly ColumnChange[];
  /** formulas of 下发与回收 over fill sheets that are made anew, written again */
  readonly counting: readonly ColumnChange[];
  readonly told: Omit<Generated, "refused">;
}

/**
 * @throws Problem when sheets of ours are there and `existing` is undefined, or the system that they keep cannot be
 *   read
 */
export async function choose(
  requests: Requests,
  around: Surroundings,
  request: GenerateRequest,
): Promise<Choice> {
  if (around.stored === "damaged" || around.stored === "newer") throw withoutSystem(around);
  assertMaster(around);
  const before = around.system;
  if ("revise" in request) {
    if (!before) throw withoutSystem(around);
    const { system, parameters } = request.revise;
    return everythingAnew(requests, around, before, {
      ...REPLACING,
      system: () => system(before),
      parameters,
    });
  }
  const { system, existing } = request;
  if (!before) {
    const plan = workbookPlan(system);
    const told = { period: system.period, made: visible(plan), kept: [], archived: [] };
    return { around, plan, archived: [], relinked: [], counting: [], told };
  }
  if (existing === undefined) throw alreadyThere(before);
  if (existing === "keep") return whatIsMissing(requests, around, before);
  const isNext = existing === "next-period";
  const period = before.period + (isNext ? 1 : 0);
  return everythingAnew(requests, around, before, {
    ...(isNext ? { years: 1, label: String(before.period) } : REPLACING),
    system: (entered) => withExamplesOf(isNext ? inPeriod(before, period) : { ...system, period }, entered),
  });
}

const REPLACING = { years: 0, label: BACKUP_LABEL } as const;

function alreadyThere({ period, title }: IndicatorSystem): Problem {
  return problem("alreadyGenerated", { title, period });
}

/** The sheets that are not there any more, of the same system and period. */
async function whatIsMissing(
  requests: Requests,
  around: Surroundings,
  system: IndicatorSystem,
): Promise<Choice> {
  const whole = workbookPlan(system);
  const sheets = whole.sheets.filter((sheet) => sheetOf(around, sheet) === undefined);
  const made = new Set(sheets.map(({ name }) => name));
  const plan = { ...whole, sheets, names: whole.names.filter(({ sheet }) => made.has(sheet)) };
  const kept = whole.sheets.filter(({ name, visibility }) => !made.has(name) && !visibility);
  return {
    around,
    plan,
    archived: [],
    relinked: await relinkedScores(requests, system, made),
    counting: await relinkedReturns(requests, around, system, made),
    told: {
      period: system.period,
      made: visible(plan),
      kept: kept.map(({ name }) => name),
      archived: [],
    },
  };
}

/** What is made of sheets that are there. */
interface Anew {
  /** that have passed: with 1, what was this period's is last year's */
  readonly years: number;
  /** of the sheets that are set aside */
  readonly label: string;
  readonly system: (entered: EnteredBefore) => IndicatorSystem;
  readonly parameters?: ParameterRevision;
}

/** Everything new, with what was entered before; the sheets of before are set aside. */
async function everythingAnew(
  requests: Requests,
  around: Surroundings,
  before: IndicatorSystem,
  { years, label, system: next, parameters }: Anew,
): Promise<Choice> {
  // the journal goes on: it is what this job itself can be taken back by
  const plans = workbookPlan(before).sheets.filter(({ name }) => name !== SHEET.journal);
  // what was merged before concerns this period as long as it lasts
  const onDemand = [
    registerSheet(before),
    ...(years > 0 ? [mergesSheet(before)] : []),
    ...(before.targets ? [] : [plannedTargets(before)]),
  ];
  // units were compared by the system of before, and by the numbers of their period
  const bare = comparingSheets(years > 0);
  const old = await readEntered(requests, around, before, [...plans, ...onDemand], bare);
  const register = years > 0 ? undefined : await readRegister(requests, around);
  const archived = archiveOf(around, old.sheets, label);
  const targets = await requests.send(readingTable(TABLE.targets, "everything"));
  const found = targets ? foundTargets(before, targets) : [];
  const system = withFoundTargets(withoutPastDates(next(old.entered)), before, found);
  const faults = targetFaults(system);
  if (faults.length > 0) throw new SystemProblem(faults);
  const whole = carryOver(workbookPlan(system), system, old.entered, years, parameters);
  const typed = targets && system.targets ? carriedTargets(system, before, targets) : [];
  const carried = withCells(whole, typed);
  const plan = register ? withRegister(carried, system, register) : carried;
  const told = {
    period: system.period,
    made: visible(plan),
    kept: [],
    archived: archived.map((sheet) => sheet.archived),
  };
  return { around, plan, archived, relinked: [], counting: [], told };
}

/** What 下发与回收 says; undefined where nothing was handed out yet. */
async function readRegister(
  requests: Requests,
  { tables }: Surroundings,
): Promise<FoundRegister | undefined> {
  if (!tables.has(TABLE.register)) return undefined;
  const found = await requests.send(READING_REGISTER);
  if (!found) return undefined;
  const due = dueIn(found.above);
  return { due: due && dayOf(due), rows: registerRows(found.table) };
}

function visible({ sheets }: WorkbookPlan): string[] {
  return sheets.filter(({ visibility }) => !visibility).map(({ name }) => name);
}
