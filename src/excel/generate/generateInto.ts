import { Problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { BACKUP_LABEL } from "../../workbook/archive/archiveNames";
import { carryOver } from "../../workbook/archive/carryOver";
import { tableChanges } from "../../workbook/journal/columnChange";
import type { ColumnChange } from "../../workbook/journal/stored";
import { recomputedChanges } from "../../workbook/scores/recomputed";
import { SCORE_COLUMN, TABLE } from "../../workbook/tableNames";
import { readTables } from "../read/readTables";
import type { Setting } from "../settings";
import { SHEET } from "../../workbook/sheetNames";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { workbookPlan } from "../../workbook/workbookPlan";
import { afterRecovery } from "../recovery/afterRecovery";
import { underJournal } from "../recovery/underJournal";
import { applyPlan, type Applying, type Ground, type Progress } from "./applyPlan";
import { archiveOf } from "./archive";
import { withoutSystem } from "../read/inventory";
import { lookAround, type Surroundings } from "./surroundings";
import { readEntered, sheetOf } from "./readEntered";

/**
 * What to do with sheets of ours that are there already: `keep` them and make those that are missing; `replace`
 * them after a backup; or begin the `next-period`, with this year's values as last year's.
 */
export type WithExisting = "keep" | "replace" | "next-period";

export interface GenerateOptions {
  /** default: refuse to touch them */
  readonly existing?: WithExisting;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** What generating has come to; names of sheets. */
export interface Generated {
  readonly period: number;
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly archived: readonly string[];
  /** what this Excel has not taken of how sheets are shown and printed */
  readonly refused: readonly Setting[];
}

/** A workbook of ours before anything is made in it. */
type Existing = Ground & { readonly around: Surroundings & { readonly system: IndicatorSystem } };

function isOurs(ground: Ground): ground is Existing {
  return ground.around.system !== undefined;
}

/** @throws Problem when sheets are in the way, the job was cancelled, or Excel refuses */
export async function generateInto(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  { existing, ...applying }: GenerateOptions,
  now: Date,
): Promise<Generated> {
  const { found: around, journal } = await afterRecovery(context, () => lookAround(context));
  if (around.stored === "damaged" || around.stored === "newer") throw withoutSystem(around);
  const ground: Ground = { around, journal, archived: [], time: now.toISOString() };
  if (isOurs(ground)) {
    if (existing === undefined) throw alreadyThere(ground.around.system);
    if (existing === "keep") return makeMissing(context, ground, applying);
    return makeAnew(context, ground, system, existing, applying);
  }
  const plan = workbookPlan(system);
  const refused = await apply(context, plan, ground, applying);
  return { period: system.period, made: visible(plan), kept: [], archived: [], refused };
}

async function apply(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  ground: Ground,
  applying: Applying,
): Promise<readonly Setting[]> {
  let refused: readonly Setting[] = [];
  await underJournal(context, "generate", async () => {
    refused = await applyPlan(context, plan, ground, applying);
  });
  return refused;
}

function alreadyThere({ period, title }: IndicatorSystem): Problem {
  return new Problem(
    `工作簿中已有“${title}”${period}年度的表，没有重新生成；请选择保留、备份后重新生成或转入下一年度，也可以另建空白工作簿`,
  );
}

/** The sheets that are not there any more, of the same system and period. */
async function makeMissing(
  context: Excel.RequestContext,
  ground: Existing,
  applying: Applying,
): Promise<Generated> {
  const { system } = ground.around;
  const whole = workbookPlan(system);
  const sheets = whole.sheets.filter((sheet) => sheetOf(ground.around, sheet) === undefined);
  const made = new Set(sheets.map(({ name }) => name));
  const plan = { ...whole, sheets, names: whole.names.filter(({ sheet }) => made.has(sheet)) };
  let refused: readonly Setting[] = [];
  if (sheets.length > 0) {
    const relinked = await relinkedFormulas(context, system, made);
    refused = await apply(context, plan, { ...ground, relinked }, applying);
  }
  const kept = whole.sheets.filter(({ name, visibility }) => !made.has(name) && !visibility);
  return {
    period: system.period,
    made: visible(plan),
    kept: kept.map(({ name }) => name),
    archived: [],
    refused,
  };
}

/** 公式复算 of a 计分表 that stays goes by cells of 指标体系: when that is made anew, by its new cells. */
async function relinkedFormulas(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  made: ReadonlySet<string>,
): Promise<ColumnChange[]> {
  if (!made.has(SHEET.system) || made.has(SHEET.scores)) return [];
  const table = (await readTables(context, [TABLE.scores], "everything")).get(TABLE.scores);
  return table ? tableChanges(table, SCORE_COLUMN.key, recomputedChanges(system)) : [];
}

/** Everything new, with what was entered before; the sheets of before are set aside. */
async function makeAnew(
  context: Excel.RequestContext,
  ground: Existing,
  chosen: IndicatorSystem,
  existing: "replace" | "next-period",
  applying: Applying,
): Promise<Generated> {
  const { around } = ground;
  const before = around.system;
  const years = existing === "replace" ? 0 : 1;
  const system =
    years === 0 ? { ...chosen, period: before.period } : { ...before, period: before.period + 1 };
  // the journal goes on: it is what this job itself can be taken back by
  const plans = workbookPlan(before).sheets.filter(({ name }) => name !== SHEET.journal);
  const old = await readEntered(context, around, before, plans);
  const archived = archiveOf(around, old.sheets, years === 0 ? BACKUP_LABEL : String(before.period));
  const plan = carryOver(workbookPlan(system), system, old.entered, years);
  const refused = await apply(context, plan, { ...ground, archived }, applying);
  return {
    period: system.period,
    made: visible(plan),
    kept: [],
    archived: archived.map((sheet) => sheet.archived),
    refused,
  };
}

function visible({ sheets }: WorkbookPlan): string[] {
  return sheets.filter(({ visibility }) => !visibility).map(({ name }) => name);
}
