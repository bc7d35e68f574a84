import { type Said, said } from "../../../i18n/said";
import { lastDayOf } from "../../../system/period";
import type { IndicatorSystem } from "../../../system/schema";
import type { Submission } from "../../entries";
import type { Place } from "../../finding";
import type { MatterCells, MatterPart } from "../../matterCells";
import { DAY_WORDS, dayOfMatter, stateOfMatter, textOfMatter } from "../../matters";
import { inOneLine } from "../../quoted";
import type { Rule } from "../../rule";

interface MatterRule {
  readonly id:
    "matter-overdue" | "matter-outcome" | "matter-day" | "matter-order" | "matter-task" | "matter-unit";
  /** where it is to be mended */
  readonly part: (matter: MatterCells) => MatterPart;
  readonly breaks: (matter: MatterCells, submission: Submission) => boolean;
  readonly expected: () => Said;
  readonly message: (matter: MatterCells, system: IndicatorSystem) => Said;
}

/** A rule on the rows of 督查督导. */
function matterRule({ id, part, expected, message, breaks }: MatterRule): Rule<MatterCells> {
  return {
    id,
    severity: "advisory",
    title: said(`rules.${id}.title`),
    reads: ({ matters = [] }) => matters.filter(({ cells }) => cells.matter),
    breaks,
    at: (matter): Place => {
      const { sheet, cell } = matter.cells[part(matter)] ?? matter.cells.matter!;
      const key = textOfMatter(matter, "matter");
      return { sheet, cell, key, part: part(matter), department: matter.department ?? "" };
    },
    found: (matter) => textOfMatter(matter, part(matter)),
    expected,
    message: (matter, { system }) => message(matter, system),
  };
}

const named = (matter: MatterCells): { readonly matter: string; readonly unit: string } => ({
  matter: inOneLine(textOfMatter(matter, "matter")),
  unit: textOfMatter(matter, "unit"),
});

export const matterOverdue = matterRule({
  id: "matter-overdue",
  part: () => "outcome",
  breaks: (matter, { system }) =>
    stateOfMatter(matter, system.period) === "late" && textOfMatter(matter, "outcome") === "",
  expected: () => said("rules.matter-overdue.expected"),
  message: (matter, { period }) =>
    said("rules.matter-overdue.message", {
      ...named(matter),
      deadline: dayOfMatter(matter, "deadline")!,
      day: lastDayOf(period),
    }),
});

export const matterOutcome = matterRule({
  id: "matter-outcome",
  part: () => "outcome",
  breaks: (matter) => dayOfMatter(matter, "settled") !== undefined && textOfMatter(matter, "outcome") === "",
  expected: () => said("rules.matter-outcome.expected"),
  message: (matter) => said("rules.matter-outcome.message", named(matter)),
});

const DAYS = ["date", "deadline", "settled"] as const;

/** The first cell for a day that holds something else. */
const noDay = (matter: MatterCells): (typeof DAYS)[number] | undefined =>
  DAYS.find((part) => textOfMatter(matter, part) !== "" && dayOfMatter(matter, part) === undefined);

export const matterDay = matterRule({
  id: "matter-day",
  part: (matter) => noDay(matter) ?? "date",
  breaks: (matter) => noDay(matter) !== undefined,
  expected: () => said("rules.matter-day.expected"),
  message: (matter) =>
    said("rules.matter-day.message", {
      ...named(matter),
      column: DAY_WORDS[noDay(matter)!],
      found: textOfMatter(matter, noDay(matter)!),
    }),
});

/** The first day that is before that of the inspection itself. */
const tooEarly = (matter: MatterCells): "deadline" | "settled" | undefined => {
  const date = dayOfMatter(matter, "date");
  if (date === undefined) return undefined;
  return (["deadline", "settled"] as const).find((part) => (dayOfMatter(matter, part) ?? date) < date);
};

export const matterOrder = matterRule({
  id: "matter-order",
  part: (matter) => tooEarly(matter) ?? "deadline",
  breaks: (matter) => tooEarly(matter) !== undefined,
  expected: () => said("rules.matter-order.expected"),
  message: (matter) =>
    said("rules.matter-order.message", {
      ...named(matter),
      column: DAY_WORDS[tooEarly(matter)!],
      day: dayOfMatter(matter, tooEarly(matter)!)!,
      date: dayOfMatter(matter, "date")!,
    }),
});

export const matterTask = matterRule({
  id: "matter-task",
  part: () => "task",
  breaks: (matter, { tasks = [] }) => {
    const found = textOfMatter(matter, "task");
    return found !== "" && !tasks.some(({ no }) => String(no) === found);
  },
  expected: () => said("rules.matter-task.expected"),
  message: (matter) =>
    said("rules.matter-task.message", { ...named(matter), found: textOfMatter(matter, "task") }),
});

/** A demand of nobody is nobody's to meet. */
export const matterUnit = matterRule({
  id: "matter-unit",
  part: () => "unit",
  breaks: (matter) => textOfMatter(matter, "unit") === "",
  expected: () => said("rules.matter-unit.expected"),
  message: (matter) =>
    said("rules.matter-unit.message", { matter: inOneLine(textOfMatter(matter, "matter")) }),
});
