import type { SameSentences } from "../sentences";
import type { returns as zh } from "../zh/returns";

export const returns: SameSentences<typeof zh> = {
  refused: {
    notOurs: "is not a file that was handed out, and was not taken; check whether it is the right one",
    unknownPeriod:
      "does not tell any more of which system and year it is, and was not taken; ask the department to fill the file that it was given",
    otherSystem: "is not of “{{title}}”, and was not taken; check whether it is the right one",
    otherPeriod:
      "is of {{found}} instead of {{wanted}}, and was not taken; ask the department for its file of {{wanted}}",
    ourSheetGone:
      "was not taken: the workbook of the lead department has nothing of “{{sheet}}” any more; restore that sheet first",
    otherRegion:
      "is of {{found}} instead of {{wanted}}, and was not taken; check whether it is the right one",
    sheetGone:
      "has lost its sheet, or the codes of its rows, and was not taken; ask the department to fill the file that it was given",
    older:
      "is edition {{edition}}, and edition {{merged}} is merged already; it was not taken, ask the department for the newer one",
    unreadable: "cannot be read, and was not taken; open it in Excel or WPS and save it as .xlsx",
    twice: "is one of two files of a department: the newer “{{other}}” was taken, and this one was not",
  },
  unread:
    "{{count}} cells could not be read (their rows are gone, or an error stands in them): {{cells}}; they stay as they are, ask the department",
  homeless:
    "{{count}} cells came back that the workbook of the lead department does not have: {{cells}}; restore its table and merge once more",
  orphaned:
    "Task {{no}} “{{task}}” was deleted, put into other words or given to another unit here; what was reported is not taken: {{cells}}. Copy into 任务台账 what is to stay",
  reported: "{{cell}} “{{held}}”",
  strangeLine:
    "Line {{row}} of the file, “{{task}}”, is none of the tasks handed out (put into other words, or added by the unit); it is not taken. Ask the unit. It reports: {{cells}}",
  renumbered:
    "Task {{no}} of the file, “{{task}}”, is task {{now}} of 任务台账 by now; it was found by its words",
  state: {
    unsent: "not sent",
    out: "out",
    overdue: "overdue",
    returned: "back, not merged",
    incomplete: "merged, not complete",
    merged: "merged",
  },
  blank: "(blank)",
  unknown: "not known",
  head: { date: "Day of filling", person: "Filled by", reviewer: "Checked by", phone: "Telephone" },
  task: {
    person: "person of task {{no}}",
    progress: "progress of task {{no}}",
    percent: "per cent of task {{no}}",
    state: "state of task {{no}}",
    problem: "problem of task {{no}}",
    help: "help wanted of task {{no}}",
    evidence: "evidence of task {{no}}",
  },
  note: {
    remark: "备注 of {{quantity}}",
    evidence: "佐证材料 of {{quantity}}",
    date: "发生日期 of {{quantity}}",
    event: "情况说明 of {{quantity}}",
  },
  sameAsOurs: "says the same as the workbook of the lead department; there is nothing to merge",
  sameAsOther: "says the same as {{other}}, which is taken",
  wholeCopy: "is a copy of the whole workbook, in which {{department}} has changes: they are taken",
  byTable: "has lost the record of what was handed out; its table is that of {{department}}",
  byKeys: "has lost its table in another program; the codes of its rows are those of {{department}}",
  nothingKnown:
    "does not tell what was handed out: only empty cells are filled, and every other difference counts as changed by both sides",
  overtaken:
    "was saved before a file of the same edition that was merged already, or does not tell when it was saved; what differs from what was sent back last waits for a choice: check whether it is the right file",
  asHandedOut:
    "is as it was handed out, though the department has sent back more before; what differs waits for a choice: check whether it is the right file",
  unlisted:
    "下发与回收 has no row for {{department}} (it may have been deleted), so nothing is noted there of what was merged",
  recordLost:
    "this workbook has no record of having merged files of that edition: it is compared with what was handed out; check cells that the department has emptied",
  untouched: "is as it was handed out: nobody has filled it in",
  otherVersion: "is of version {{found}} of the system, which is {{wanted}} by now",
};
