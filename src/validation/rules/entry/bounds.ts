import { shown } from "../../entries";
import { entryRule } from "../../entered";
import { expectationText } from "../../expectation";
import { text } from "../../finding";
import type { Entered } from "../../rule";

const beyond = (
  { entry }: Entered,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): boolean => entry.kind === "number" && ((entry.value as number) < min || (entry.value as number) > max);

export const bounds = entryRule({
  id: "bounds",
  severity: "mandatory",
  title: text("数值应在指标体系规定的上下限之内", "A value lies within the bounds that the system sets"),
  breaks: (entered) => beyond(entered, entered.quantity),
  expected: ({ quantity }) => expectationText(quantity),
  message: ({ name, entry, quantity }) =>
    text(
      `${name}填的 ${shown(entry)} 超出范围，${expectationText(quantity).zh}，请核对数值和单位`,
      `${name}: ${shown(entry)} is out of bounds; ${expectationText(quantity).en}, check value and unit`,
    ),
});

export const usual = entryRule({
  id: "usual",
  severity: "advisory",
  title: text(
    "数值超出通常范围的，要核实并在备注中说明",
    "A value outside of what is usual is checked, and explained in 备注",
  ),
  breaks: (entered) =>
    entered.quantity.usual !== undefined &&
    beyond(entered, entered.quantity.usual) &&
    !beyond(entered, entered.quantity),
  expected: ({ quantity }) =>
    expectationText({ ...quantity, min: undefined, max: undefined, ...quantity.usual }),
  message: ({ name, entry, quantity }) =>
    text(
      `${name}填的 ${shown(entry)} 不在通常范围（${rangeOf(quantity.usual)}）内，请核实；属实请在备注中说明原因`,
      `${name}: ${shown(entry)} is outside of the usual range (${rangeOf(quantity.usual)}); check it, and explain in 备注 if it is true`,
    ),
});

function rangeOf({ min = "", max = "" }: { min?: number | string; max?: number | string } = {}): string {
  if (min === "") return `≤ ${max}`;
  return max === "" ? `≥ ${min}` : `${min}–${max}`;
}
