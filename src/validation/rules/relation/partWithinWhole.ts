import { quantityOf } from "../../../system/lookup";
import { numberAt, shown, type Submission } from "../../entries";
import { entryRule } from "../../entered";
import { text } from "../../finding";
import type { Entered } from "../../rule";

export const partWithinWhole = entryRule({
  id: "part-within-whole",
  severity: "mandatory",
  title: text(
    "部分不能大于全部（如税收收入不大于一般公共预算收入）",
    "A part is no larger than its whole (as tax revenue within the budget revenue)",
  ),
  breaks: ({ entry, quantity }, submission) =>
    quantity.partOf !== undefined &&
    entry.kind === "number" &&
    (entry.value as number) > numberAt(submission, quantity.partOf, entry.lag),
  expected: (entered, submission) => {
    const whole = wholeText(entered, submission);
    return text(`不大于${whole}`, `no more than ${whole}`);
  },
  message: (entered, submission) => {
    const whole = wholeText(entered, submission);
    return text(
      `${entered.name} ${shown(entered.entry)} 大于${whole}，请核对这两个数`,
      `${entered.name} ${shown(entered.entry)} is more than ${whole}; check both numbers`,
    );
  },
});

function wholeText({ quantity, entry }: Entered, submission: Submission): string {
  const whole = quantityOf(submission.system, quantity.partOf!);
  return `${whole.name} ${numberAt(submission, whole.key, entry.lag)}`;
}
