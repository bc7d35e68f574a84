import type { SameSentences } from "../../sentences";
import type { scores as zh } from "../../zh/problems/scores";

export const scores: SameSentences<typeof zh> = {
  scoringOvertaken:
    "Somebody went on changing the entries during scoring, and no score was written; wait until they are done, then score again",
  publishingOvertaken:
    "Somebody changed the entries at the moment of publishing, and nothing was published; score again, then publish",
  scoreTableGone:
    "The table {{table}} of “{{sheet}}” was deleted, and no score was written; delete the whole sheet “{{sheet}}” and score again",
  scoreTablesGone:
    "The tables of “{{sheet}}” were deleted, and no score was written; rename or delete the sheet and score again",
  scoreColumnGone:
    "“{{sheet}}” has no column “{{column}}” any more, and no score was written; restore the header, or delete the sheet, and score again",
  scoreRowsGone:
    "“{{sheet}}” lacks {{count}} rows ({{rows}}), and no score was written; restore the rows, or delete the sheet, and score again",
  scoreRowsGone_one:
    "“{{sheet}}” lacks 1 row ({{rows}}), and no score was written; restore the row, or delete the sheet, and score again",
  runDamaged:
    "The record to take the last run back by is damaged; it cannot be undone, and nothing was changed; you can score again",
  nothingToUndo:
    "There is no run to undo: the workbook was not scored yet, or the last run was undone already",
  changedSinceScoring:
    "“{{sheet}}” was changed after scoring; to lose none of that, the run was not undone; change the sheet by hand, or score again",
  cannotUndo:
    "“{{sheet}}” cannot be written, and the run was not undone; take the protection of the sheet off and try again",
  indicatorTooLong:
    "An indicator has too many components: written as a formula it would exceed the limits of Excel, and no score was written; write scores as values instead",
  groupTooLong:
    "A group has too many indicators, or there are too many constraints: written as a formula it would exceed the limits of Excel, and no score was written; write scores as values instead",
  systemSheetGone:
    "The sheet “{{sheet}}” is missing, so that scores cannot be written as formulas; restore it, or write scores as values",
  systemRowsGone:
    "“{{sheet}}” lacks {{count}} rows ({{rows}}), or the columns “{{value}}” and “{{earned}}”, so that scores cannot be written as formulas; restore them, or write scores as values",
  systemRowsGone_one:
    "“{{sheet}}” lacks 1 row ({{rows}}), or the columns “{{value}}” and “{{earned}}”, so that scores cannot be written as formulas; restore them, or write scores as values",
  scoreSheetGone: "“{{sheet}}” or one of its tables is not there; score first",
  runMissing:
    "“历次得分” has {{count}} runs and no run {{run}}, or the details of that run are deleted or damaged",
  runMissing_one:
    "“历次得分” has 1 run and no run {{run}}, or the details of that run are deleted or damaged",
  notScored: "There are no scores yet, and nothing was published; score first",
  changedSinceRun:
    "Data were changed after scoring ({{place}}), and nothing was published; score again, then publish",
  scoreLost: "“{{sheet}}” lacks “{{what}}”: not published. Restore it, or delete the sheet and score again",
  scoreOverwritten:
    "“{{sheet}}” {{cell}} is now {{found}} and must be {{expected}} by the entries; nothing was published; score again, then publish",
  exampleParameters:
    "{{count}} components still have goalposts of an example, which no official score may be made from, and nothing was published; enter official ones on the sheet 指标体系 (or what they are based on), score again, then publish. A demonstration can be published with the examples when that is asked for",
  exampleParameters_one:
    "1 component still has goalposts of an example, which no official score may be made from, and nothing was published; enter official ones on the sheet 指标体系 (or what they are based on), score again, then publish. A demonstration can be published with the examples when that is asked for",
  mandatoryLeft:
    "{{count}} findings must still be mended ({{first}}), and nothing was published; validate, mend them and score again, then publish",
  mandatoryLeft_one:
    "1 finding must still be mended ({{first}}), and nothing was published; validate, mend it and score again, then publish",
  indicatorsOpen:
    "The composite is incomplete: {{count}} indicators have no score (among them {{names}}), and nothing was published; complete the data and the scoring parameters and score again, then publish",
  indicatorsOpen_one:
    "The composite is incomplete: 1 indicator has no score ({{names}}), and nothing was published; complete the data and the scoring parameters and score again, then publish",
  publicationDamaged:
    "The scores were published, but the hidden record of the publication is damaged; nothing was changed; use a backup from before",
  notPublished:
    "The scores are not published yet, and there is no stamp to verify; open a published workbook, or publish first",
  published:
    "The scores are published (stamp {{stamp}}), and nothing was changed; to score again or bring the workbook up to date, withdraw the publication first",
  publishedByNewer:
    "A newer version of Indicator Workbook has published the scores; this version can neither verify nor withdraw them, and nothing was changed; update Indicator Workbook and try again",
  newerToVerify:
    "A newer version of Indicator Workbook has written to this workbook; this version cannot verify it; update Indicator Workbook and try again",
  footerAgrees:
    "The hidden record of the publication is damaged, and single cells cannot be verified; the stamp of the contents as they are agrees with the footer, so data and scores are unchanged. {{covered}}",
  paperAgrees:
    "The hidden record of the publication is damaged, and single cells cannot be verified; the stamp of the contents as they are agrees with the one given, so data and scores are unchanged. {{covered}}",
  footerDisagrees:
    "The hidden record of the publication is damaged, and single cells cannot be verified; the stamp of the contents as they are ({{stamp}}) is not that of the footer; compare with a copy saved when it was published, or use a backup from before",
  paperDisagrees:
    "The hidden record of the publication is damaged, and single cells cannot be verified; the stamp of the contents as they are ({{stamp}}) is not the one given; compare with a copy saved when it was published, or use a backup from before",
};
