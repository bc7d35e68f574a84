import { quantityOf } from "../../system/lookup";
import { numberAt, shown, type Submission } from "../entries";
import type { Entered, Rule } from "../rule";

export const partWithinWhole: Rule = {
  id: "part-within-whole",
  severity: "mandatory",
  title: "部分不能大于全部（如税收收入不大于一般公共预算收入）",
  breaks: ({ entry, quantity }, submission) =>
    quantity.partOf !== undefined &&
    entry.kind === "number" &&
    (entry.value as number) > numberAt(submission, quantity.partOf, entry.lag),
  expected: (entered, submission) => `不大于${wholeText(entered, submission)}`,
  message: (entered, submission) =>
    `${entered.name} ${shown(entered.entry)} 大于${wholeText(entered, submission)}，请核对这两个数`,
};

function wholeText({ quantity, entry }: Entered, submission: Submission): string {
  const whole = quantityOf(submission.system, quantity.partOf!);
  return `${whole.name} ${numberAt(submission, whole.key, entry.lag)}`;
}
