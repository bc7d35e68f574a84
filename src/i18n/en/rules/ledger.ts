import type { SameSentences } from "../../sentences";
import type { ledger as zh } from "../../zh/rules/ledger";

export const ledger: SameSentences<typeof zh> = {
  "task-overdue": {
    title: "任务台账: a task that is over its day and not done has a reason",
    expected: "the reason, in 存在问题, of at least {{shortest}} characters",
    message: "“{{task}}” ({{unit}}) should have been done by {{day}}; write into 存在问题 why it is not",
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
};
