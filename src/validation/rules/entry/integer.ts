import { shown } from "../../entries";
import { entryRule } from "../../entered";
import { expectationText } from "../../expectation";
import { text } from "../../finding";

export const integer = entryRule({
  id: "integer",
  severity: "mandatory",
  title: text("天数、人数、起数等只能是整数", "Days, people and events are whole numbers"),
  breaks: ({ entry, quantity }) =>
    quantity.integer === true && entry.kind === "number" && !Number.isInteger(entry.value),
  expected: ({ quantity }) => expectationText(quantity),
  message: ({ name, entry }) =>
    text(
      `${name}填的 ${shown(entry)} 不是整数，请改填整数`,
      `${name}: ${shown(entry)} is not a whole number; please type a whole number`,
    ),
});
