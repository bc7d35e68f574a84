import { type Period, spanOf, yearOf } from "../../../system/period";
import { said } from "../../../i18n/said";
import { departmentOf } from "../../../system/lookup";
import type { IndicatorSystem } from "../../../system/schema";
import type { FoundCell, HeadCells, HeadKey, Submission } from "../../entries";
import type { Place } from "../../finding";
import type { Rule } from "../../rule";
import { dayOf } from "../../serialDate";
import { foundIn } from "../../quoted";

const KEYS = ["date", "person", "reviewer", "phone"] as const satisfies readonly HeadKey[];

const isBlank = (cell: FoundCell | undefined): boolean => cell === undefined || cell.kind === "blank";
const blanks = ({ cells }: HeadCells): HeadKey[] => KEYS.filter((key) => isBlank(cells[key]));

function place({ department, sheet, cells }: HeadCells, part: HeadKey): Place {
  return { sheet, cell: cells[part]?.cell ?? "", key: "", part, department };
}

/**
 * A head of which nothing is filled is a sheet that nobody has signed yet: that is reported, and is not yet a fault.
 */
const isBegun = (head: HeadCells): boolean => blanks(head).length < KEYS.length;

const headIncomplete = (
  id: "head-blank" | "head-missing",
  severity: Rule<HeadCells>["severity"],
  begun: boolean,
): Rule<HeadCells> => ({
  id,
  severity,
  title: said(`rules.${id}.title`),
  reads: ({ heads }) => heads,
  breaks: (head) => blanks(head).length > 0 && isBegun(head) === begun,
  at: (head) => place(head, blanks(head)[0]!),
  found: () => "",
  expected: () => said(`rules.${id}.expected`),
  message: (head, { system }) =>
    said(`rules.${id}.message`, {
      department: departmentOf(system, head.department).name,
      missing: blanks(head).map((key) => said(`rules.headNames.${key}`)),
    }),
});

export const headBlank = headIncomplete("head-blank", "advisory", false);
export const headMissing = headIncomplete("head-missing", "mandatory", true);

/** One answer of a head. */
interface Answer {
  readonly head: HeadCells;
  readonly cell: FoundCell;
}

const answers =
  (key: HeadKey) =>
  ({ heads }: Submission): Answer[] =>
    heads.flatMap((head) => {
      const cell = head.cells[key];
      return cell && !isBlank(cell) ? [{ head, cell }] : [];
    });

/**
 * A mobile number, or a landline with or without its area code and an extension; blanks and hyphens between digits.
 *
 * @source 《电信网编号计划（2017年版）》: mobile numbers 1 and ten digits; area codes of 2 to 3 digits behind 0, local numbers of 7 to 8 digits
 */
const PHONE = /^(?:(?:\+?86)?1[3-9]\d{9}|(?:0\d{2,3})?[2-9]\d{6,7}(?:转?\d{1,6})?)$/;

export const phone: Rule<Answer> = {
  id: "phone",
  severity: "mandatory",
  title: said("rules.phone.title"),
  reads: answers("phone"),
  breaks: ({ cell }) =>
    !String(cell.value)
      .split(/[、，,;；/]/)
      .every((number) => PHONE.test(number.replace(/[\s\-—－()（）]/g, ""))),
  at: ({ head }) => place(head, "phone"),
  found: ({ cell }) => foundIn(cell),
  expected: () => said("rules.phone.expected"),
  message: ({ head, cell }, { system }) =>
    said("rules.phone.message", {
      department: departmentOf(system, head.department).name,
      found: foundIn(cell),
    }),
};

/** A sheet for a period is filled in its year or in the two years after it. */
function isPlausible(cell: FoundCell, period: Period): boolean {
  const [year, first] = [Number(dayOf(cell)?.slice(0, 4)), yearOf(period)];
  return year >= first && year < first + 3;
}

const dayShown = (cell: FoundCell): string => dayOf(cell) ?? foundIn(cell);

/** Sheets are filled in the month after their period. */
const exampleDate = ({ period }: IndicatorSystem): string => {
  const { year, end } = spanOf(period);
  return new Date(Date.UTC(year, end, 15)).toISOString().slice(0, 10);
};

export const headDate: Rule<Answer> = {
  id: "head-date",
  severity: "mandatory",
  title: said("rules.head-date.title"),
  reads: answers("date"),
  breaks: ({ cell }, { system }) => !isPlausible(cell, system.period),
  at: ({ head }) => place(head, "date"),
  found: ({ cell }) => dayShown(cell),
  expected: (_answer, { system }) => said("rules.head-date.expected", { example: exampleDate(system) }),
  message: ({ head, cell }, { system }) =>
    said("rules.head-date.message", {
      department: departmentOf(system, head.department).name,
      found: dayShown(cell),
      example: exampleDate(system),
    }),
};
