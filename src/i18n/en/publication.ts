import type { SameSentences } from "../sentences";
import type { publication as zh } from "../zh/publication";

export const publication: SameSentences<typeof zh> = {
  covered: {
    first:
      "An early version has published this: only entries, goalposts, the system document and the scores are verified; other sheets, heads, remarks and the history are not; to have them verified too, withdraw the publication and publish again",
    second:
      "Verified: entries and goalposts, every column of the indicator system, formulas, the task-decomposition table, the confirmations of leading units, scores, titles and instructions, who filled in and when, remarks and evidence, the history up to the publication, and the hidden record of the run; not verified: formats, widths and heights, print settings, names, the lines for signatures, the list of findings, and sheets, rows and columns that users have added",
    third:
      "Verified: entries and goalposts, every column of the indicator system, formulas, the task-decomposition table, the confirmations of leading units, scores, titles and instructions, who filled in and when, remarks and evidence, the history up to the publication, the hidden record of the run, and the numbers and ranks of units in 各县数据 and 各县得分; not verified: formats, widths and heights, print settings, names, the lines for signatures, the list of findings, and sheets, rows and columns that users have added",
  },
  what: {
    unitTable: "各县数据",
    rankingTable: "各县得分",
    unitAdded: "a row more",
    footer: "stamp in the footer",
    protection: "protection of the sheet",
    system: "indicator system",
    systemVersion: "version or year of the indicator system",
    printed: "stamp that was given",
    title: "title",
    columnTitle: "column title {{title}}",
    head: "head",
    headTexts: "texts of the head",
    guideTexts: "instructions",
    confirmation: "what units confirm",
    fillTable: "table of entries",
    derived: "indicators computed from the entries",
    systemTable: "table of the indicator system",
    groupTable: "table of groups",
    scoreTable: "table of scores",
    run: "hidden record of the run",
    inputOfRun: "{{input}} in the hidden record of the run",
  },
  state: {
    there: "there",
    empty: "empty",
    text: "the text “{{value}}”",
    whole: "whole",
    damaged: "damaged",
    protected: "protected",
    unprotected: "not protected",
    digest: "{{length}} characters, digest {{digest}}",
  },
};
