import { inCalculatedExcel } from "../../excel/request/run";
import { readMaster, type Wanted } from "../../excel/returns/readMaster";
import { type Language, type Said, said } from "../../i18n/said";
import { LOOKING_FOR_MASTER, merge } from "../../jobs/returns/merge";
import { READING_MASTER } from "../../jobs/masterCopy";
import { runJob } from "../../jobs/runJob";
import type { Department, IndicatorSystem } from "../../system/schema";
import type { Finding } from "../../validation/finding";
import { fewOf, inOneLine } from "../../validation/quoted";
import { validate } from "../../validation/validate";
import { type AnyReturned, type Judged, judged } from "../../workbook/returns/judged";
import type { Master } from "../../workbook/returns/master";
import { rowsHandedOut } from "../../workbook/returns/handedTasks";
import type { Submission } from "../../validation/entries";
import { heldSaid, placeName } from "../../workbook/returns/placeName";
import { type EnteredPlace, taskOf } from "../../workbook/returns/places";
import type { ReturnedFile } from "../../workbook/returns/returnedFile";
import {
  type MergedSheet,
  mergedSheet,
  type Orphan,
  type ReturnedSheet,
  type Side,
} from "../../workbook/returns/returnedSheet";
import type { Compared } from "../../workbook/returns/threeWay";
import { withTaken } from "../../workbook/returns/withTaken";

export type { Compared, Side };

/**
 * What became, or would become, of a file or of the sheet of one department in it: `conflict` where somebody has to
 * decide, `refused` where nothing of it is taken.
 */
type ReturnState = "merged" | "unchanged" | "conflict" | "refused";

export interface Collected {
  /** name of the file */
  readonly file: string;
  /** undefined where it is not known whose it is */
  readonly department: Department | undefined;
  readonly state: ReturnState;
  /** why it is refused; else what is to be known of it */
  readonly said: readonly Said[];
  /** undefined where it is refused */
  readonly merged: MergedSheet | undefined;
  /** what rules have to say of the department's entries once they are taken over */
  readonly findings: readonly Finding[];
  /** what was done to the sheet itself in the returned file */
  readonly damage: readonly Finding[];
}

/** Which side counts in a cell of a department; undefined leaves what both have changed to be decided. */
export type Choose = (department: string, cell: Compared) => Side | undefined;

export interface CollectOptions {
  readonly choose?: Choose | undefined;
  /** names of files that are left out */
  readonly without?: ReadonlySet<string>;
  /** of findings */
  readonly language?: Language;
}

/** The system by which returned files are read. @throws Problem when the workbook is not that of a lead office */
export function masterSystem(): Promise<IndicatorSystem> {
  return inCalculatedExcel(async (requests) => (await requests.send(READING_MASTER)).system);
}

/** What merging files would do; nothing is written. */
export function previewReturns(
  files: readonly AnyReturned[],
  options: CollectOptions = {},
): Promise<Collected[]> {
  return inCalculatedExcel(async (requests) => {
    const master = await readMaster(requests, await requests.send(LOOKING_FOR_MASTER), wantedFor(files));
    const all = judgedWith(master, files, options);
    const sheets = sheetsIn(all, options).map((sheet) => mergedSheet(master.submission, sheet));
    return collected(master, all, sheets, options);
  });
}

/**
 * Takes over what came back: all files that can be, or nothing. Cells that both sides have changed stay as they are,
 * unless somebody has chosen.
 *
 * @throws Problem when the workbook is not that of a lead office, or Excel refuses: then nothing is taken over
 */
export async function mergeReturns(
  files: readonly AnyReturned[],
  options: CollectOptions = {},
  now = new Date(),
): Promise<Collected[]> {
  let all: readonly Judged[] = [];
  const { master, sheets } = await runJob(
    merge,
    {
      wanted: wantedFor(files),
      sheets: (found) => {
        all = judgedWith(found, files, options);
        return sheetsIn(all, options);
      },
    },
    now,
  );
  return collected(master, all, sheets, options);
}

function wantedFor(files: readonly AnyReturned[]): Wanted {
  const parts = files.filter((file): file is ReturnedFile => !("refusal" in file) && file.isPart);
  const idsOf = (of: readonly ReturnedFile[]): string[] =>
    of.flatMap(({ departments }) => departments.map(({ id }) => id));
  return { given: idsOf(parts.filter(({ given }) => given.size === 0)), agreed: idsOf(parts) };
}

function judgedWith(master: Master, files: readonly AnyReturned[], { without }: CollectOptions): Judged[] {
  return judged(
    master,
    files.filter(({ name }) => !without?.has(name)),
  );
}

function sheetsIn(all: readonly Judged[], { choose }: CollectOptions): ReturnedSheet[] {
  return all.flatMap(({ sheet }) =>
    sheet ? [{ ...sheet, choose: (cell: Compared) => choose?.(sheet.department, cell) }] : [],
  );
}

function collected(
  { submission }: Master,
  all: readonly Judged[],
  sheets: readonly MergedSheet[],
  { language = "zh" }: CollectOptions,
): Collected[] {
  const findings = validate(withTaken(submission, sheets), language);
  const { departments } = submission.system;
  return all.map(({ file, department, sheet, said: words, returned, isSame }): Collected => {
    const merged = sheets.find((each) => each.returned.department === sheet?.department);
    return {
      file,
      department: departments.find(({ id }) => id === department),
      state: stateOf(sheet, merged, isSame),
      said:
        sheet && merged
          ? [...words, ...renumbered(submission, sheet), ...unsaid(submission.system, merged)]
          : words,
      merged: sheet && merged,
      findings: sheet ? findings.filter((each) => each.department === department) : [],
      damage: sheet && returned ? damageIn(returned, sheet.department, language) : [],
    };
  });
}

/** Tasks that have other numbers here than in the file; of one that has none any more a rule speaks. */
function renumbered({ tasks = [] }: Submission, { department, tasks: handed }: ReturnedSheet): Said[] {
  const own = tasks.filter((task) => task.department === department);
  return [...rowsHandedOut(handed, own)].flatMap(([{ no: now, task }, no]) =>
    now === no || now === undefined ? [] : [said("returns.renumbered", { no, task: inOneLine(task), now })],
  );
}

/** What of a file says nothing, or has no place: somebody has to ask. */
function unsaid(system: IndicatorSystem, { unread, homeless, orphaned, returned }: MergedSheet): Said[] {
  const told = (key: "returns.unread" | "returns.homeless", places: readonly EnteredPlace[]): Said[] => {
    const cells = fewOf(places.map((place) => placeName(system, place)));
    return places.length > 0 ? [said(key, { count: places.length, cells })] : [];
  };
  return [
    ...told("returns.unread", unread),
    ...told("returns.homeless", homeless),
    ...orphanedTasks(system, orphaned, returned),
  ];
}

/** What a unit has reported of tasks that are not its own any more, word for word: it is nowhere else. */
function orphanedTasks(
  system: IndicatorSystem,
  orphaned: readonly Orphan[],
  { tasks }: ReturnedSheet,
): Said[] {
  const numbers = [...new Set(orphaned.map(({ place }) => taskOf(place)!))];
  return numbers.map((no) => {
    const cells = orphaned
      .filter(({ place }) => taskOf(place) === no)
      .map(({ place, theirs }) =>
        said("returns.reported", { cell: placeName(system, place), held: heldSaid(place, theirs) }),
      );
    return said("returns.orphaned", { no, task: inOneLine(tasks.get(no)?.task ?? ""), cells });
  });
}

function stateOf(
  sheet: ReturnedSheet | undefined,
  merged: MergedSheet | undefined,
  isSame = false,
): ReturnState {
  if (!sheet || !merged) return isSame ? "unchanged" : "refused";
  if (merged.open.length + merged.homeless.length > 0) return "conflict";
  return merged.taken.length > 0 ? "merged" : "unchanged";
}

/** Faults of a sheet, as rules tell them; in a file of one department also those of the file. */
function damageIn({ submission, isPart }: ReturnedFile, department: string, language: Language): Finding[] {
  const rules = new Set<string>(submission.faults.map(({ rule }) => rule));
  return validate(submission, language).filter(
    ({ rule, department: of }) => rules.has(rule) && (of === department || (isPart && of === "")),
  );
}
