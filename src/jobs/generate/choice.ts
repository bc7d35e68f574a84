import { upgradedSystem } from "../../system/upgraded";
import type { Choice } from "./chosen";
import { byTime, nextPeriod, type Period } from "../../system/period";
import { saidPeriod } from "../../system/periodWords";
import type { Applying } from "../../excel/sheets/makePlanned";
import { sheetOf } from "../../excel/read/readEntered";
import type { Surroundings } from "../../excel/read/surroundings";
import { withoutSystem } from "../../excel/read/inventory";
import type { Requests } from "../../excel/request/requests";
import { assertMaster } from "../masterCopy";
import { Problem, problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { inPeriod } from "../../system/targets";
import { archiveLabel, BACKUP_LABEL } from "../../workbook/archive/archiveNames";
import type { ParameterRevision } from "../../workbook/archive/carriedParameters";
import { withExamplesOf } from "../../workbook/archive/carryOver";
import type { EnteredBefore } from "../../workbook/archive/enteredBefore";
import { workbookPlan } from "../../workbook/workbookPlan";
import { relinkedCharts, relinkedReturns, relinkedScores } from "./relinkedFormulas";
import { type Anew, everythingAnew, visible } from "./anew";
import { parameterised } from "../../validation/parameterised";
import { readSubmission } from "../../workbook/read/readSubmission";
import { withSpansOf } from "../../system/spans";
import { spanName } from "../../system/period";

/**
 * What to do with sheets of ours that are there already: `keep` them and make those that are missing; `replace`
 * them after a backup; or begin the `next-period`, with what is known of the same time a year before.
 */
export type WithExisting = "keep" | "replace" | "next-period";

/** Sheets of a system that are to be made. */
interface NewSheets {
  readonly system: IndicatorSystem;
  /** default: refuse to touch sheets of ours */
  readonly existing: WithExisting | undefined;
  /** to begin; default: the one that follows that of the workbook */
  readonly period?: Period | undefined;
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
    const told = { period: system.period, made: visible(plan), kept: [], archived: [], lacking: [] };
    return { around, plan, archived: [], relinked: [], counting: [], told };
  }
  if (existing === undefined) throw alreadyThere(before);
  if (existing === "keep") return whatIsMissing(requests, around, before);
  const isNext = existing === "next-period";
  const period = isNext ? periodToBegin(before, request.period) : before.period;
  return everythingAnew(requests, around, before, {
    ...(isNext ? beginning(before, period) : REPLACING),
    system: (entered) =>
      withExamplesOf(isNext ? begun(before, entered, period) : withSpansOf(before, system), entered),
  });
}

/** @throws Problem for a period that is over when the one of the workbook is */
function periodToBegin(before: IndicatorSystem, wanted = nextPeriod(before.period)): Period {
  if (byTime(wanted, before.period) > 0) return wanted;
  throw problem("periodNotAhead", { wanted: saidPeriod(wanted), found: saidPeriod(before.period) });
}

/** How the sheets of a period that has ended are set aside: what they hold may be asked for by a period to come. */
function beginning({ period }: IndicatorSystem, next: Period): Pick<Anew, "next" | "label" | "tableLabel"> {
  return { next, label: archiveLabel(period), tableLabel: String(period) };
}

const REPLACING = { label: BACKUP_LABEL } as const;

function alreadyThere({ period, title }: IndicatorSystem): Problem {
  return problem("alreadyGenerated", { title, period: saidPeriod(period) });
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
    relinked: [
      ...(await relinkedScores(requests, system, made)),
      ...(await relinkedCharts(requests, around, system, sheets)),
    ],
    counting: await relinkedReturns(requests, around, system, made),
    told: {
      period: system.period,
      made: visible(plan),
      kept: kept.map(({ name }) => name),
      archived: [],
      lacking: [],
    },
  };
}

/** The system of the workbook in the period that begins: goalposts of the span that ends are those of the sheet. */
function begun(before: IndicatorSystem, { tables }: EnteredBefore, next: Period): IndicatorSystem {
  const known = upgradedSystem(before);
  if (spanName(before.period) === spanName(next)) return inPeriod(known, next);
  const submission = readSubmission(known, { tables });
  const basis = new Map(submission.parameters.map((cells) => [cells.key, cells.basis]));
  return inPeriod(parameterised(submission), next, (key) => {
    const cell = basis.get(key);
    return cell && cell.kind !== "blank" ? String(cell.value) : undefined;
  });
}
