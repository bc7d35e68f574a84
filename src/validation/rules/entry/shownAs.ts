import { said } from "../../../i18n/said";
import { format } from "numfmt";
import { entryRule } from "../../entered";
import { unitOf } from "../../quoted";
import type { EntryCell } from "../../entries";
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
  title: said("rules.shown-otherwise.title"),
  breaks: isOtherwise,
  expected: ({ quantity }) => said("rules.shown-otherwise.expected", { unit: unitOf(quantity) }),
  message: (entered) => {
    const { entry, name, quantity } = entered;
    const look = seen(entry);
    return said("rules.shown-otherwise.message", {
      sheet: entry.sheet,
      cell: entry.cell,
      name,
      look:
        look === ""
          ? said("rules.shown-otherwise.hidden")
          : said("rules.shown-otherwise.quoted", { seen: look }),
      value: Number(entry.value),
      unit: unitOf(quantity),
    });
  },
});
