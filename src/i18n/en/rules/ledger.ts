import type { SameSentences } from "../../sentences";
import type { ledger as zh } from "../../zh/rules/ledger";

export const ledger: SameSentences<typeof zh> = {
  "task-overdue": {
    title: "任务台账: a task that is over its day and not done has a reason",
    expected: "the reason, in 存在问题, of at least {{shortest}} characters",
    message:
      "“{{task}}” ({{unit}}) was to be done by {{deadline}} and is not by {{day}}; write into 存在问题 why",
  },
  "task-evidence": {
    title: "任务台账: a task at 100 % has evidence",
    expected: "name or number of the evidence",
    message: "“{{task}}” ({{unit}}) is done to 100 %; fill in 佐证材料",
  },
  "task-state": {
    title: "任务台账: the state agrees with per cent and deadline",
    expected: "{{state}}",
    words: "未启动, 进行中, 已完成 or 滞后",
    unknown: "The state “{{found}}” of “{{task}}” ({{unit}}) is none; choose 未启动, 进行中, 已完成 or 滞后",
    message:
      "“{{task}}” ({{unit}}) is said to be {{found}}, but is done to {{percent}} %, and by its deadline it is {{state}}; please check",
  },
  "task-percent": {
    title: "任务台账: per cent is 0 to 100 %",
    expected: "a number of 0 to 100 %",
    done: "“{{task}}” ({{unit}}) is said to be 已完成; enter 100 % in 完成比例",
    message: "The per cent of “{{task}}” ({{unit}}) is “{{found}}”; enter a number of 0 to 100 %",
  },
  "task-outside": {
    title: "任务台账: every task is inside the table, so that the overview counts it",
    expected: "a row of the table",
    message:
      "“{{task}}” ({{unit}}) is below the table, or its formulas are gone, and the overview does not count it; fill the formulas of the row above down into this one",
  },
  "task-number": {
    title: "任务台账: every task has a number of its own",
    expected: "a whole number that no other task has",
    message: "“{{task}}” ({{unit}}) has no number and is handed out to nobody; give it one that was not used",
    twice:
      "Number {{no}} of “{{task}}” ({{unit}}) is that of a task above, and this one is handed out to nobody; give it one that was not used",
  },
  "task-deadline": {
    title: "任务台账: the deadline is a date",
    expected: "a date, as 2019-12-31",
    message: "The deadline “{{found}}” of “{{task}}” ({{unit}}) is no date; enter one, as 2019-12-31",
  },
  "task-unit": {
    title: "任务台账: the responsible unit is one of the units",
    expected: "the full name of one unit, as 县财政局",
    message:
      "“{{unit}}”, who answers for “{{task}}”, is none of the units; enter the full name of one, and a row for each where they are several",
  },
  "matter-overdue": {
    title: "督查督导: a matter that is over its day and not settled says what was done",
    expected: "how far it is, and why it is not settled",
    message:
      "“{{matter}}” ({{unit}}) was to be settled by {{deadline}} and is not by {{day}}; fill in 整改情况",
  },
  "matter-outcome": {
    title: "督查督导: a matter that is settled says what came of it",
    expected: "what came of it",
    message: "“{{matter}}” ({{unit}}) has a day of settlement; fill in 整改情况",
  },
  "matter-day": {
    title: "督查督导: 督查日期, 整改时限 and 办结日期 are days",
    expected: "a day, such as 2019-12-31",
    message: "{{column}} “{{found}}” of “{{matter}}” ({{unit}}) is no day; enter one, such as 2019-12-31",
  },
  "matter-order": {
    title: "督查督导: 整改时限 and 办结日期 are not before 督查日期",
    expected: "the day of the inspection, or a later one",
    message: "“{{matter}}” ({{unit}}) was looked at on {{date}}, and {{column}} is {{day}}; check the days",
  },
  "matter-task": {
    title: "督查督导: 台账序号 is a number of 任务台账",
    expected: "a number of 任务台账; nothing where it is about no task",
    message: "Number “{{found}}” of “{{matter}}” ({{unit}}) is none of 任务台账; check it",
  },
  "matter-unit": {
    title: "督查督导: every matter has a responsible unit",
    expected: "full name of a unit, such as 县财政局",
    message: "“{{matter}}” has no responsible unit; fill it in",
  },
};
