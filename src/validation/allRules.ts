import type { Language } from "../i18n/said";
import type { Submission } from "./entries";
import type { Finding } from "./finding";
import { findingsOf } from "./findingsOf";
import type { Rule } from "./rule";
import { bounds, usual } from "./rules/entry/bounds";
import { days } from "./rules/entry/days";
import { digits } from "./rules/entry/digits";
import { formulaCircular, formulaUnsure } from "./rules/entry/formula";
import { integer } from "./rules/entry/integer";
import { missing } from "./rules/entry/missing";
import { shownOtherwise } from "./rules/entry/shownAs";
import { numberAsText, type } from "./rules/entry/type";
import {
  matterDay,
  matterOrder,
  matterOutcome,
  matterOverdue,
  matterTask,
  matterUnit,
} from "./rules/ledger/matters";
import {
  taskDeadline,
  taskEvidence,
  taskNumber,
  taskOutside,
  taskOverdue,
  taskPercent,
  taskState,
  taskUnit,
} from "./rules/ledger/tasks";
import { headBlank, headDate, headMissing, phone } from "./rules/head/head";
import { goalposts } from "./rules/parameters/goalposts";
import { goalpostsEmpty } from "./rules/parameters/goalpostsEmpty";
import { goalpostsReversed } from "./rules/parameters/goalpostsReversed";
import { targetZero } from "./rules/parameters/targetZero";
import { decimalPoint, largeChange, unit } from "./rules/relation/change";
import { computed, notComputable } from "./rules/relation/computed";
import { eventDate, eventDates, eventDescription, eventWithoutCount } from "./rules/relation/described";
import { lastPeriod } from "./rules/relation/lastPeriod";
import { partWithinWhole } from "./rules/relation/partWithinWhole";
import { publishedDiffers, publishedOnce, publishedSource } from "./rules/relation/published";
import { formulaElsewhere, nameAstray, rowBelow, rowsHidden, sheetCopied } from "./rules/structure/astray";
import {
  columnForeign,
  columnMissing,
  enteredTwice,
  rowDoubled,
  rowMissing,
  rowUnknown,
  sheetMissing,
} from "./rules/structure/structure";
import {
  formulaOverwritten,
  lockLost,
  otherPeriod,
  otherVersion,
  validationLost,
} from "./rules/structure/tampering";

/** A rule with its subject closed over, so that rules on different things make one list. */
export interface ListedRule extends Pick<Rule<never>, "id" | "severity" | "title" | "confirmed"> {
  readonly find: (submission: Submission, language: Language) => Finding[];
}

function listed<Subject>(rule: Rule<Subject>): ListedRule {
  const { id, severity, title, confirmed } = rule;
  const known = { id, severity, title, ...(confirmed ? { confirmed } : {}) };
  return { ...known, find: (submission, language) => findingsOf(rule, submission, language) };
}

/** Every rule, in the order in which a cell's findings are reported. */
export const RULES: readonly ListedRule[] = [
  ...[sheetMissing, columnMissing, columnForeign, rowMissing, rowDoubled, rowUnknown, enteredTwice].map(
    listed,
  ),
  ...[rowBelow, rowsHidden, sheetCopied, nameAstray, formulaElsewhere].map(listed),
  ...[otherPeriod, otherVersion, formulaOverwritten, validationLost, lockLost].map(listed),
  ...[headBlank, headMissing].map(listed),
  ...[phone, headDate].map(listed),
  listed(goalposts),
  listed(goalpostsReversed),
  listed(goalpostsEmpty),
  listed(targetZero),
  ...[missing, type, numberAsText, formulaCircular, formulaUnsure, shownOtherwise].map(listed),
  ...[digits, bounds, usual, integer, days].map(listed),
  ...[partWithinWhole, decimalPoint, unit, largeChange, lastPeriod].map(listed),
  ...[computed, notComputable].map(listed),
  ...[publishedDiffers, publishedOnce, publishedSource].map(listed),
  ...[eventDate, eventDescription, eventDates, eventWithoutCount].map(listed),
  ...[taskOutside, taskNumber, taskUnit, taskDeadline, taskPercent, taskState, taskOverdue, taskEvidence].map(
    listed,
  ),
  ...[matterUnit, matterTask, matterDay, matterOrder, matterOverdue, matterOutcome].map(listed),
];
