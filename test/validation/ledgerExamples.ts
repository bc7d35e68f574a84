import { asked, day, matter, nothing, outside, task, unnumbered } from "./changes";
import type { Example } from "./example";

/** By rule on 任务台账 and 督查督导: the changes that show it. */
export const LEDGER_EXAMPLES: Readonly<Record<string, Example>> = {
  "task-outside": { wrong: outside, right: nothing },
  "task-number": { wrong: unnumbered, right: nothing },
  "task-unit": { wrong: task({ unit: "各有关部门", percent: 0.3 }), right: task({ percent: 0.3 }) },
  "task-deadline": {
    wrong: task({ person: "张三", deadline: "年底" }),
    right: task({ deadline: day(2019, 12, 31), percent: 1, evidence: "批复" }),
  },
  "task-percent": { wrong: task({ percent: "三成" }), right: task({ percent: 0.3 }) },
  "task-state": {
    wrong: task({ percent: 0.3, state: "未启动" }),
    right: task({ percent: 0.3, state: "滞后" }),
  },
  "task-overdue": {
    wrong: task({ deadline: day(2019, 9, 30), percent: 0.6, state: "滞后" }),
    right: task({ deadline: day(2019, 9, 30), percent: 0.6, state: "滞后", problem: "省里试点名单未公布" }),
  },
  "task-evidence": {
    wrong: task({ percent: 1, state: "已完成" }),
    right: task({ percent: 1, state: "已完成", evidence: "鲁发改〔2019〕1号" }),
  },
  "matter-unit": { wrong: matter({ matter: "台账未更新" }), right: asked({}) },
  "matter-task": { wrong: asked({ task: 999 }), right: asked({ task: 2 }) },
  "matter-day": { wrong: asked({ deadline: "月底" }), right: asked({ deadline: day(2020, 1, 31) }) },
  "matter-order": {
    wrong: asked({ date: day(2020, 3, 1), deadline: day(2020, 2, 1) }),
    right: asked({ date: day(2020, 3, 1), deadline: day(2020, 4, 1) }),
  },
  "matter-overdue": {
    wrong: asked({ deadline: day(2019, 11, 30) }),
    right: asked({ deadline: day(2019, 11, 30), outcome: "用地手续还在省里审批" }),
  },
  "matter-outcome": {
    wrong: asked({ settled: day(2019, 11, 30) }),
    right: asked({ settled: day(2019, 11, 30), outcome: "已上报" }),
  },
};
