import { Problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { carryOver } from "../../workbook/archive/carryOver";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { workbookPlan } from "../../workbook/workbookPlan";
import { applyPlan, type Progress } from "./applyPlan";
import { Archive } from "./archive";
import { type Inventory, takeInventory } from "./inventory";
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

type Existing = Inventory & { readonly system: IndicatorSystem };

function isOurs(inventory: Inventory): inventory is Existing {
  return inventory.system !== undefined;
}

/** @throws Problem when sheets are in the way, the job was cancelled, or Excel refuses */
export async function generateInto(
  context: Excel.RequestContext,
  system: IndicatorSystem,
  { existing, ...applying }: GenerateOptions,
): Promise<Generated> {
  const inventory = await takeInventory(context);
  if (isOurs(inventory)) {
    if (existing === undefined) throw alreadyThere(inventory.system);
    if (existing === "keep") return makeMissing(context, inventory, applying);
    return makeAnew(context, inventory, system, existing, applying);
  }
  const plan = workbookPlan(system);
  await applyPlan(context, plan, inventory, applying);
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
  inventory: Existing,
  applying: GenerateOptions,
): Promise<Generated> {
  const { system } = inventory;
  const whole = workbookPlan(system);
  const sheets = whole.sheets.filter((sheet) => sheetOf(inventory, sheet) === undefined);
  const made = new Set(sheets.map(({ name }) => name));
  const plan = { ...whole, sheets, names: whole.names.filter(({ sheet }) => made.has(sheet)) };
  if (sheets.length > 0) await applyPlan(context, plan, inventory, applying);
  const kept = whole.sheets.filter(({ name, visibility }) => !made.has(name) && !visibility);
  return { period: system.period, made: visible(plan), kept: kept.map(({ name }) => name), archived: [] };
}

/** Everything new, with what was entered before; the sheets of before are set aside. */
async function makeAnew(
  context: Excel.RequestContext,
  inventory: Existing,
  chosen: IndicatorSystem,
  existing: "replace" | "next-period",
  applying: GenerateOptions,
): Promise<Generated> {
  const { system: before } = inventory;
  const years = existing === "replace" ? 0 : 1;
  const system =
    years === 0 ? { ...chosen, period: before.period } : { ...before, period: before.period + 1 };
  const old = await readEntered(context, inventory, before, workbookPlan(before).sheets);
  const archive = new Archive(inventory, old, years === 0 ? "备份" : String(before.period));
  const plan = carryOver(workbookPlan(system), system, old.entered, years);
  await applyPlan(context, plan, inventory, { ...applying, archive });
  return { period: system.period, made: visible(plan), kept: [], archived: archive.names };
}

function visible({ sheets }: WorkbookPlan): string[] {
  return sheets.filter(({ visibility }) => !visibility).map(({ name }) => name);
}
