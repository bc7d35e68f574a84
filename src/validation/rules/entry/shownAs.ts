import { format } from "numfmt";
import { entryRule } from "../../entered";
import type { EntryCell } from "../../entries";
import { text } from "../../finding";
import type { Entered } from "../../rule";

/** What a format does to a number beside grouping and decimals. Texts in quotes are no part of it. */
function bare(code: string): string {
  return code.replace(/"[^"]*"|\\./g, "");
}

const isPercent = ({ format: code = "" }: EntryCell): boolean => bare(code).includes("%");
/** Commas at the end of the digits divide by thousands; `0!.0,` is the Chinese way to show 万. */
const isScaled = ({ format: code = "" }: EntryCell): boolean => /[0#?],+(?![0#?,])|0!\.0/.test(bare(code));

/** What a person sees in the cell; empty where the format hides it. */
function seen({ format: code = "General", value }: EntryCell): string {
  return format(code, value as number, { throws: false }).trim();
}

function isOtherwise({ entry }: Entered): boolean {
  if (entry.kind !== "number") return false;
  return isPercent(entry) || isScaled(entry) || seen(entry) === "";
}

/**
 * 61% in a cell for per cent is 0.61 to every formula. Typing a percent sign into a cell gives it such a format.
 *
 * @source "Format numbers as percentages", Excel documentation: numbers are multiplied by 100 to be shown
 */
export const shownOtherwise = entryRule({
  id: "shown-otherwise",
  severity: "mandatory",
  title: text(
    "填报单元格显示的数应就是填写的数（不用百分比、缩放或隐藏的格式）",
    "An entry cell shows the number that it holds: no percentages, scaled or hiding formats",
  ),
  breaks: isOtherwise,
  expected: ({ quantity: { unit } }) =>
    text(`按“${unit}”填写的普通数字`, `a plain number${unit ? ` in ${unit}` : ""}`),
  message: (entered) => {
    const { entry, name } = entered;
    const shown = seen(entry);
    const look = shown === "" ? text("什么也不显示", "nothing") : text(`“${shown}”`, `“${shown}”`);
    return text(
      `表“${entry.sheet}”的 ${entry.cell}（${name}）显示为${look.zh}，实际存的是 ${entry.value}；请用“修复模板”恢复格式，再重新填写按“${entered.quantity.unit}”计的数字`,
      `${entry.cell} of the sheet “${entry.sheet}” (${name}) shows ${look.en} and holds ${entry.value}; restore its format with Repair and enter the number in ${entered.quantity.unit} again`,
    );
  },
});
