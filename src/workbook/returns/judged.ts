import { saidPeriod } from "../../system/periodWords";
import { type Said, said } from "../../i18n/said";
import { departmentOf, quantitiesOf } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import { fillSheetNames } from "../sheetNames";
import { handedAndSince } from "./handedTasks";
import { strangeLines } from "./strangeLines";
import { allHeld, cellsOf, sameHeld, saysNothingElse } from "./held";
import { baseOfCopy, baseOfPart } from "./base";
import type { Handout } from "./handout";
import { type Master, newestMerged } from "./master";
import type { ReturnedFile } from "./returnedFile";
import { mergedSheet, type ReturnedSheet } from "./returnedSheet";
import { lastOf } from "./threeWay";

/** What is made of a returned file, or of the sheet of one department in it. */
export interface Judged {
  /** name of the file */
  readonly file: string;
  /** id; undefined where it is not known whose it is */
  readonly department: string | undefined;
  /** what can be taken over; undefined where nothing can */
  readonly sheet: ReturnedSheet | undefined;
  /** it was read, and nothing in it differs: there is nothing to take over */
  readonly isSame?: true;
  /** why it is refused; for a file that is taken, what is to be known of it */
  readonly said: readonly Said[];
  /** the file as it was read; undefined where that was not possible */
  readonly returned: ReturnedFile | undefined;
}

/** A file that cannot be read, with the reason. */
export interface UnreadFile {
  readonly name: string;
  readonly refusal: Said;
}

export type AnyReturned = ReturnedFile | UnreadFile;

/**
 * Decides what can be taken over of files that came back. The order of the files does not matter: of two for one
 * department the newer is taken.
 */
export function judged(master: Master, files: readonly AnyReturned[]): Judged[] {
  const each = files.flatMap((file) => ("refusal" in file ? [unread(file)] : judgedFile(master, file)));
  const chosen = new Map<string, Judged>();
  for (const one of each) {
    if (!one.sheet) continue;
    const other = chosen.get(one.sheet.department);
    if (!other || isNewer(master, one, other)) chosen.set(one.sheet.department, one);
  }
  return each.map((one) => {
    const taken = one.sheet && chosen.get(one.sheet.department);
    if (!taken || taken === one) return one;
    const other = { other: taken.file };
    return isSameSheet(one.sheet!, taken.sheet!)
      ? { ...refused(one, said("returns.sameAsOther", other)), isSame: true }
      : refused(one, said("returns.refused.twice", other));
  });
}

/** Whether two files say the same of a department: one of them is a copy of the other. */
function isSameSheet(one: ReturnedSheet, other: ReturnedSheet): boolean {
  return (
    one.edition === other.edition &&
    one.theirs.size === other.theirs.size &&
    [...one.theirs].every(([place, held]) => {
      const back = other.theirs.get(place);
      return back !== undefined && sameHeld(held, back);
    })
  );
}

function unread({ name, refusal }: UnreadFile): Judged {
  return { file: name, department: undefined, sheet: undefined, said: [refusal], returned: undefined };
}

function refused(judgement: Judged, reason: Said): Judged {
  return { ...judgement, sheet: undefined, said: [reason] };
}

function judgedFile(master: Master, returned: ReturnedFile): Judged[] {
  const { system } = master.submission;
  const { name: file, departments, isPart } = returned;
  const whole: Judged = { file, department: undefined, sheet: undefined, said: [], returned };
  const reason = reasonAgainst(system, returned);
  const [named] = returned.given.keys();
  if (reason)
    return [refused({ ...whole, department: isPart ? (departments[0]?.id ?? named) : undefined }, reason)];
  const each = departments.map(({ id }) => judgedSheet(master, returned, id));
  if (isPart) return each;
  // a copy of the whole counts for the departments whose cells differ
  const differing = each.filter(({ sheet }) => sheet && differs(master, sheet));
  return differing.length > 0 ? differing : [{ ...whole, isSame: true, said: [said("returns.sameAsOurs")] }];
}

/** Why nothing of a file can be taken over. */
function reasonAgainst(
  { id, title, region, period }: IndicatorSystem,
  returned: ReturnedFile,
): Said | undefined {
  const { stamp, departments } = returned;
  if (!stamp)
    return said(departments.length > 0 ? "returns.refused.unknownPeriod" : "returns.refused.notOurs");
  if (stamp.id !== id) return said("returns.refused.otherSystem", { title });
  if (stamp.period !== period)
    return said("returns.refused.otherPeriod", {
      found: saidPeriod(stamp.period),
      wanted: saidPeriod(period),
    });
  const [given] = returned.given.values();
  if (given?.region !== undefined && given.region !== region)
    return said("returns.refused.otherRegion", { found: given.region, wanted: region });
  return departments.length === 0 ? said("returns.refused.sheetGone") : undefined;
}

/** The sheet of one department in a file of this system and period. */
function judgedSheet(master: Master, returned: ReturnedFile, department: string): Judged {
  const { system } = master.submission;
  const own = returned.given.get(department);
  const keys = new Set(quantitiesOf(system, department).map(({ key }) => key));
  const judgement = { file: returned.name, department, sheet: undefined, said: [], returned };
  const merged = newestMerged(master, department);
  if (own && returned.isPart && own.edition < merged)
    return refused(judgement, said("returns.refused.older", { edition: own.edition, merged }));
  if (keys.size > 0 && ![...master.submission.entries.values()].some(({ key }) => keys.has(key)))
    return refused(
      judgement,
      said("returns.refused.ourSheetGone", { sheet: fillSheetNames(system).get(department)! }),
    );
  const given = own ?? (returned.isPart ? onlyEdition(master.given.get(department)) : undefined);
  const standing = returned.submission.tasks ?? [];
  const handed = new Map(given?.tasks);
  const tasks = returned.isPart && given?.tasks ? handed : handedAndSince(handed, standing, department);
  const theirs = allHeld(cellsOf(returned.submission, department, tasks));
  const sheet: ReturnedSheet = {
    department,
    file: returned.name,
    edition: returned.isPart ? given?.edition : undefined,
    handoutTime: given?.time,
    author: returned.author,
    saved: returned.saved,
    base: returned.isPart
      ? baseOfPart(master.agreed.get(department), returned.saved, given, theirs)
      : baseOfCopy(returned.agreed.get(department), given),
    theirs,
    tasks,
  };
  return { ...judgement, sheet, said: remarks(master, returned, sheet) };
}

/** Where a department was given one edition, its file is that one, also when it has lost what it says of itself. */
function onlyEdition(given: Handout | undefined): Handout | undefined {
  return given?.edition === 1 ? given : undefined;
}

/** What is to be known of a file that is taken. */
function remarks(
  { submission: { system }, register, unlisted }: Master,
  { isPart, departments, stamp, submission }: ReturnedFile,
  sheet: ReturnedSheet,
): Said[] {
  const { department, edition, base, theirs } = sheet;
  const added = isPart ? strangeLines(submission, sheet) : [];
  const by = departments.find(({ id }) => id === department)?.by;
  const { name } = departmentOf(system, department);
  const isOther = [...theirs].some(([place, held]) => !saysNothingElse(held, lastOf(base, place).theirs));
  const isMerged = edition !== undefined && register.get(department)?.mergedEdition === edition;
  const isRecordLost = isMerged && !base.since && !base.isUntouched;
  const doubt = isOther ? base.doubt : undefined;
  return [
    ...(isPart ? [] : [said("returns.wholeCopy", { department: name })]),
    ...(by === "keys" ? [said("returns.byKeys", { department: name })] : []),
    ...(isPart && by === "table" ? [said("returns.byTable", { department: name })] : []),
    ...(base.handedOut ? [] : [said("returns.nothingKnown")]),
    ...(base.isUntouched && added.length === 0 ? [said("returns.untouched")] : []),
    ...(doubt ? [said(`returns.${doubt}`)] : []),
    ...added,
    ...(unlisted.has(department) ? [said("returns.unlisted", { department: name })] : []),
    ...(isRecordLost ? [said("returns.recordLost")] : []),
    ...(stamp!.version === system.version
      ? []
      : [said("returns.otherVersion", { found: stamp!.version, wanted: system.version })]),
  ];
}

function differs({ submission }: Master, sheet: ReturnedSheet): boolean {
  const { taken, open } = mergedSheet(submission, sheet);
  return taken.length > 0 || open.length > 0;
}

/**
 * Later editions are newer, then what was saved later. A file that nobody has touched counts least: somebody has filled a
 * copy instead.
 */
function isNewer(master: Master, { sheet, returned, file }: Judged, than: Judged): boolean {
  const isCopy = returned!.isPart !== than.returned!.isPart;
  const differing = [sheet!, than.sheet!].map((each) => Number(differs(master, each)));
  const touched = [sheet!, than.sheet!].map(({ base }) => Number(!base.isUntouched));
  const known = [sheet!, than.sheet!].map(({ base }) => Number(base.handedOut !== undefined));
  const order = [
    isCopy ? differing[0]! - differing[1]! : 0,
    (sheet!.edition ?? 0) - (than.sheet!.edition ?? 0),
    touched[0]! - touched[1]!,
    known[0]! - known[1]!,
    (returned!.modified ?? 0) - (than.returned!.modified ?? 0),
    // whatever the order of the files, the same one is taken
    file < than.file ? -1 : 1,
  ];
  return (order.find((each) => each !== 0) ?? 0) > 0;
}
