import { Problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { BACKUP_LABEL } from "../../workbook/archive/archiveNames";
import { carryOver } from "../../workbook/archive/carryOver";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { workbookPlan } from "../../workbook/workbookPlan";
import { applyPlan, type Progress } from "./applyPlan";
import { Archive } from "./archive";
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
}

type Existing = Surroundings & { readonly system: IndicatorSystem };

function isOurs(around: Surroundings): around is Existing {
  return around.system !== undefined;
}

/** @throws Problem when sheets are in the way, the job was cancelled, or Excel refuses */
export async function generateInto(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  { existing, ...applying }: GenerateOptions,
): Promise<Generated> {
  const around = await lookAround(context);
  if (isOurs(around)) {
    if (existing === undefined) throw alreadyThere(around.system);
    if (existing === "keep") return makeMissing(context, around, applying);
    return makeAnew(context, around, system, existing, applying);
  }
  const plan = workbookPlan(system);
  await applyPlan(context, plan, around, applying);
  return { period: system.period, made: visible(plan), kept: [], archived: [] };
}

function alreadyThere({ period, title }: IndicatorSystem): Problem {
  return new Problem(
    `工作簿中已有“${title}”${period}年度的表，没有重新生成；请选择保留、备份后重新生成或转入下一年度，也可以另建空白工作簿`,
  );
}

/** The sheets that are not there any more, of the same system and period. */
async function makeMissing(
  context: Excel.RequestContext,
  around: Existing,
  applying: GenerateOptions,
): Promise<Generated> {
  const { system } = around;
  const whole = workbookPlan(system);
  const sheets = whole.sheets.filter((sheet) => sheetOf(around, sheet) === undefined);
  const made = new Set(sheets.map(({ name }) => name));
  const plan = { ...whole, sheets, names: whole.names.filter(({ sheet }) => made.has(sheet)) };
  if (sheets.length > 0) await applyPlan(context, plan, around, applying);
  const kept = whole.sheets.filter(({ name, visibility }) => !made.has(name) && !visibility);
  return { period: system.period, made: visible(plan), kept: kept.map(({ name }) => name), archived: [] };
}

/** Everything new, with what was entered before; the sheets of before are set aside. */
async function makeAnew(
  context: Excel.RequestContext,
  around: Existing,
  chosen: IndicatorSystem,
  existing: "replace" | "next-period",
  applying: GenerateOptions,
): Promise<Generated> {
  const { system: before } = around;
  const years = existing === "replace" ? 0 : 1;
  const system =
    years === 0 ? { ...chosen, period: before.period } : { ...before, period: before.period + 1 };
  const old = await readEntered(context, around, before, workbookPlan(before).sheets);
  const archive = new Archive(around, old, years === 0 ? BACKUP_LABEL : String(before.period));
  const plan = carryOver(workbookPlan(system), system, old.entered, years);
  await applyPlan(context, plan, around, { ...applying, archive });
  return { period: system.period, made: visible(plan), kept: [], archived: archive.names };
}

function visible({ sheets }: WorkbookPlan): string[] {
  return sheets.filter(({ visibility }) => !visibility).map(({ name }) => name);
}
