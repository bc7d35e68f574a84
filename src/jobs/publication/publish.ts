import {
  type KnownWorkbook,
  type Publishable,
  readCovered,
  READING_KNOWN,
} from "../../excel/covered/readCovered";
import { keepingRankingSheet } from "../../excel/sheets/rankingSheetAs";
import { READING_LIVE_LINES } from "../../excel/covered/liveLines";
import { readingUnitsChanged } from "../../excel/read/unitTable";
import { keepingSlot } from "../../excel/journal/journalSheet";
import { allWritten, together } from "../../excel/request/part";
import { HeadedRequests } from "../../excel/request/requests";
import { assertingOpen, PROTECTION } from "../../excel/sheets/protection";
import { writingScoreSheet } from "../../excel/sheets/scoreSheetAs";
import { type Language, said } from "../../i18n/said";
import { isUnscored } from "../../scoring/unit/scorecard";
import { countExamples } from "../../system/parameters";
import { problem, unready } from "../../system/problem";
import { parameterised } from "../../validation/parameterised";
import { isMandatory, validate } from "../../validation/validate";
import { stampChange } from "../../workbook/history/historyLine";
import { changedInputs } from "../../workbook/journal/inputs";
import type { Journal } from "../../workbook/journal/journal";
import type { ColumnChange } from "../../workbook/journal/stored";
import { packedParts } from "../../workbook/publication/covered/packed";
import { EDITIONS, newestFor, WITH_UNITS } from "../../workbook/publication/editions/editions";
import { partsOf, withoutUnits } from "../../workbook/publication/editions/second";
import type { Publication } from "../../workbook/publication/publication";
import { frozenChanges } from "../../workbook/publication/publishedCells";
import { isWarning } from "../../workbook/plan/footer";
import { stampFooter } from "../../workbook/publication/stamp";
import { wrongScores } from "../../workbook/publication/wrongScores";
import { lastRun } from "../../workbook/scores/runRecord";
import { SHEET } from "../../workbook/sheetNames";
import { shownDay } from "../../workbook/shownTime";
import { scoresOf } from "../scoresOf";
import { readingOvertaken } from "../madeFrom";
import type { Job } from "../job";
import { assertMaster } from "../masterCopy";
import { assertRanked, isRankingAlone } from "./ranked";
import { assertUnpublished } from "./published";
import { PUBLICATION, type PublicationRecord, shutSheet } from "./record";

/** What was published. */
export interface Published {
  readonly stamp: string;
}

interface Found extends Publishable {
  /** lines above the tables that are formulas */
  readonly lines: readonly ColumnChange[];
  readonly inventory: KnownWorkbook["inventory"];
}

export interface PublishInput {
  /** of the finding that is named where one is left to be mended */
  readonly language: Language;
  /** also where scores are made from the goalposts of an example: a demonstration, and printed as one */
  readonly allowExample: boolean;
}

/**
 * Publishes the last scoring run: scores become values, 计分表 is protected, what computes them once more is hidden, and
 * a stamp is printed at its foot.
 */
export const publish: Job<PublishInput, PublicationRecord, KnownWorkbook, Found, Published> = {
  ...PUBLICATION,
  id: "publish",
  isCalculated: true,
  look: READING_KNOWN,
  read: async (requests, known, { journal }) => {
    assertMaster(known.inventory);
    assertUnpublished(journal);
    const along = new HeadedRequests(
      requests,
      together({ open: assertingOpen([], [SHEET.history]), lines: READING_LIVE_LINES }),
    );
    const found = await readCovered(along, known, journal);
    return { ...found, inventory: known.inventory, lines: along.head.lines };
  },
  plan: (found, { journal, now, input }) => {
    if (!isRankingAlone(journal, found)) assertScored(journal, found, input);
    assertRanked(found, input);
    const publication = publicationOf(found, now);
    const { frozen, stamp, footer } = publication;
    const record = {
      sheet: found.sheet,
      changes: [...frozen, ...stampChange(found.history, stamp)],
      before: {
        footer: found.footer,
        protection: found.protection && { ...found.protection },
        hidesRecomputed: found.hidesRecomputed,
        publication: undefined,
        ranking: found.ranking,
      },
    };
    return {
      record,
      shut: shutSheet(record),
      write: () =>
        allWritten([
          writingScoreSheet(record.sheet, record.changes, {
            footer,
            protection: PROTECTION,
            hidesRecomputed: true,
          }),
          keepingRankingSheet(found.ranking && { ...found.ranking, footer, protection: PROTECTION }),
          keepingSlot("publication", { state: "done", record: publication }, journal.publication.length),
        ]),
      madeFrom: {
        isOvertaken: together({
          entries: readingOvertaken({ system: found.inventory.system, inputs: publication.inputs }),
          units: readingUnitsChanged(found.units),
        }).map(({ entries, units }) => entries || units),
        attempts: 1,
        overtaken: () => problem("publishingOvertaken"),
      },
      result: () => ({ stamp }),
    };
  },
};

/** Named in a refusal; the others are counted. */
const NAMED = 3;

const isExample = ({ submission }: Publishable): boolean => countExamples(parameterised(submission)) > 0;

/** The record of a publication. */
function publicationOf(found: Found, now: Date): Publication {
  const covers = newestFor(found);
  const stamp = EDITIONS[covers]!.stamp(found);
  return {
    covers,
    time: now.toISOString(),
    stamp,
    inputs: found.inputs,
    parts: packedParts(covers === WITH_UNITS ? partsOf(found) : withoutUnits(partsOf(found))),
    frozen: [...frozenChanges(found.tables), ...found.lines],
    // once on each page is enough: the left section has the warning, unless somebody has written another text there
    footer: stampFooter(stamp, shownDay(now), isExample(found) && !isWarning(found.leftFooter)),
    footerBefore: found.footer,
    ...(found.ranking && { rankingFooterBefore: found.ranking.footer }),
    ...(found.run.state !== "done" && { hasNoRun: true }),
    ...(found.hidesRecomputed === undefined ? {} : { hidRecomputed: found.hidesRecomputed }),
  };
}

/**
 * Only scores that follow from the entries as they are now are published, all of them, and from entries that need no
 * correction.
 */
function assertScored(journal: Journal, { submission, tables }: Publishable, input: PublishInput): void {
  const { language, allowExample } = input;
  const { state, record } = lastRun(journal);
  if (state !== "done" || !record) throw problem("notScored");
  const [changed] = changedInputs(submission, record.inputs);
  if (changed) throw problem("changedSinceRun", { place: `${changed.sheet} ${changed.cell}`.trim() });
  const card = scoresOf(submission, "zh");
  const [wrong] = wrongScores(card, tables);
  if (wrong?.isLost) throw problem("scoreLost", { sheet: wrong.sheet, what: wrong.cell });
  if (wrong) throw problem("scoreOverwritten", { ...wrong });
  const mandatory = validate(submission, language).filter(isMandatory);
  if (mandatory.length > 0)
    throw unready("mandatoryLeft", { count: mandatory.length, first: mandatory[0]!.message });
  const examples = countExamples(parameterised(submission));
  if (examples > 0 && !allowExample) throw unready("exampleParameters", { count: examples });
  const open = card.indicators.filter(isUnscored);
  if (card.complete && open.length === 0 && card.composite !== null) return;
  const named = open.slice(0, NAMED).map(({ name }) => name);
  const names = open.length > NAMED ? said("quoted.fewAndMore", { listed: named }) : named;
  throw unready("indicatorsOpen", { count: open.length, names });
}
