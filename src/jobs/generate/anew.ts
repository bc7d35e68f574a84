import { together } from "../../excel/request/part";
import { type Period } from "../../system/period";
import { lackingOf } from "../../workbook/archive/pastEntries";
import { carriedLedger } from "../../workbook/ledger/carriedLedger";
import { readTasks } from "../../workbook/read/readTasks";
import { withLedger } from "../../workbook/ledger/ledgerSheet";
import { carriedMatters } from "../../workbook/supervision/carriedMatters";
import { withMatters } from "../../workbook/supervision/supervisionSheet";
import { relinkedCharts } from "./relinkedFormulas";
import { readPast } from "./readPast";
import { archiveOf } from "../../excel/sheets/archive";
import { readingTable, readingTableDown } from "../../excel/read/tables";
import { readEntered } from "../../excel/read/readEntered";
import type { Surroundings } from "../../excel/read/surroundings";
import { READING_REGISTER } from "../../excel/returns/readRegister";
import type { Requests } from "../../excel/request/requests";
import { SystemProblem } from "../../system/problem";
import { targetFaults } from "../../system/targetFaults";
import { withoutPastDates } from "../../system/form";
import type { IndicatorSystem } from "../../system/schema";
import { dayOf } from "../../validation/serialDate";
import type { ParameterRevision } from "../../workbook/archive/carriedParameters";
import { withCells } from "../../workbook/archive/plannedCells";
import { carryOver } from "../../workbook/archive/carryOver";
import type { EnteredBefore } from "../../workbook/archive/enteredBefore";
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
import { bulletinOfBefore } from "../../workbook/bulletin/bulletinSheets";
import { chartsOfBefore } from "../../workbook/charts/chartSheet";
import { comparingSheets } from "../../workbook/units/comparingSheets";
import { workbookPlan } from "../../workbook/workbookPlan";
import type { Choice } from "./chosen";

/** What is made of sheets that are there. */
export interface Anew {
  /** the period that begins; undefined where that of before goes on */
  readonly next?: Period;
  /** of the sheets that are set aside */
  readonly label: string;
  /** of their tables; default: the same */
  readonly tableLabel?: string;
  readonly system: (entered: EnteredBefore) => IndicatorSystem;
  readonly parameters?: ParameterRevision;
}

/** Tables that people fill besides those of departments. */
const BESIDE = together({
  targets: readingTable(TABLE.targets, "everything"),
  ledger: readingTableDown(TABLE.ledger),
  supervision: readingTableDown(TABLE.supervision),
});

/** Everything new, with what was entered before; the sheets of before are set aside. */
export async function everythingAnew(
  requests: Requests,
  around: Surroundings,
  before: IndicatorSystem,
  { next, label, tableLabel, system: made, parameters }: Anew,
): Promise<Choice> {
  // the journal goes on: it is what this job itself can be taken back by
  const plans = workbookPlan(before).sheets.filter(({ name }) => name !== SHEET.journal);
  // what was merged before concerns this period as long as it lasts
  const onDemand = [
    registerSheet(before),
    ...(next === undefined ? [] : [mergesSheet(before)]),
    ...(before.targets ? [] : [plannedTargets(before)]),
  ];
  // units were compared by the system of before, and by the numbers of their period
  const ofPeriod = next === undefined ? [] : [...bulletinOfBefore(), ...chartsOfBefore(around.tables)];
  const bare = [...comparingSheets(next !== undefined), ...ofPeriod];
  const old = await readEntered(requests, around, before, [...plans, ...onDemand], bare);
  const register = next !== undefined ? undefined : await readRegister(requests, around);
  const archived = archiveOf(around, old.sheets, label, tableLabel);
  const { targets, ledger, supervision } = await requests.send(BESIDE);
  const found = targets ? foundTargets(before, targets) : [];
  const system = withFoundTargets(withoutPastDates(made(old.entered)), before, found);
  const faults = targetFaults(system);
  if (faults.length > 0) throw new SystemProblem(faults);
  const past = next === undefined ? undefined : await readPast(requests, around, old.entered, next);
  const whole = carryOver(workbookPlan(system), system, old.entered, past, parameters);
  const typed = targets && system.targets ? carriedTargets(system, before, targets) : [];
  const carried = withCells(whole, typed);
  const tasks = readTasks(before, ledger);
  const withTasks = withLedger(carried, system, carriedLedger(system, before, tasks, next !== undefined));
  const matters = carriedMatters(system, supervision, next !== undefined);
  const supervised = withMatters(withTasks, system, matters);
  const plan = register ? withRegister(supervised, system, register, tasks) : supervised;
  const told = {
    period: system.period,
    before: before.period,
    made: visible(plan),
    kept: [],
    archived: archived.map((sheet) => sheet.archived),
    lacking: past ? lackingOf(system, past) : [],
  };
  // those of a period that ends are set aside with it
  const relinked = next === undefined ? await relinkedCharts(requests, around, system, plan.sheets) : [];
  return { around, plan, archived, relinked, counting: [], told };
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

/** Sheets that people see. */
export function visible({ sheets }: WorkbookPlan): string[] {
  return sheets.filter(({ visibility }) => !visibility).map(({ name }) => name);
}
