import { departmentOf } from "../../../system/lookup";
import type { FoundCell, HeadCells, HeadKey, Submission } from "../../entries";
import { foundIn } from "../../entered";
import { type Place, type Text, text } from "../../finding";
import type { Rule } from "../../rule";
import { dayOf } from "../../serialDate";

export const HEAD_NAMES: Readonly<Record<HeadKey, Text>> = {
  date: text("填报日期", "the date"),
  person: text("填报人", "the name of who filled it"),
  reviewer: text("审核人", "the name of who checked it"),
  phone: text("联系电话", "the phone number"),
};
const KEYS = Object.keys(HEAD_NAMES) as HeadKey[];

const isBlank = (cell: FoundCell | undefined): boolean => cell === undefined || cell.kind === "blank";
const blanks = ({ cells }: HeadCells): HeadKey[] => KEYS.filter((key) => isBlank(cells[key]));

function place({ department, sheet, cells }: HeadCells, part: HeadKey): Place {
  return { sheet, cell: cells[part]?.cell ?? "", key: "", part, department };
}

/** A head of which nothing is filled is a sheet that nobody has signed yet: that is told, and not yet a fault. */
const isBegun = (head: HeadCells): boolean => blanks(head).length < KEYS.length;

const headIncomplete = (
  id: string,
  severity: Rule<HeadCells>["severity"],
  begun: boolean,
  title: Text,
): Rule<HeadCells> => ({
  id,
  severity,
  title,
  reads: ({ heads }) => heads,
  breaks: (head) => blanks(head).length > 0 && isBegun(head) === begun,
  at: (head) => place(head, blanks(head)[0]!),
  found: () => "",
  expected: () => text("填报日期、填报人、审核人和联系电话", "date, who filled it, who checked it, phone"),
  message: (head, { system }) =>
    text(
      `${departmentOf(system, head.department).name}填报表的${blanks(head)
        .map((key) => HEAD_NAMES[key].zh)
        .join("、")}没有填写，请补填`,
      `The sheet of ${departmentOf(system, head.department).name} lacks ${blanks(head)
        .map((key) => HEAD_NAMES[key].en)
        .join(", ")}; please fill it in`,
    ),
});

export const headBlank = headIncomplete(
  "head-blank",
  "advisory",
  false,
  text("填报表的表头还没有填写，上报前要填写", "The head of a sheet is filled in before it is handed in"),
);

export const headMissing = headIncomplete(
  "head-missing",
  "mandatory",
  true,
  text("填报日期、填报人、审核人和联系电话要填写完整", "Date, both names and phone number are all filled in"),
);

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
  title: text(
    "联系电话应是手机号，或 7 至 8 位的固定电话（可带区号和分机）",
    "The phone number is a mobile number, or a landline of 7 or 8 digits with or without area code",
  ),
  reads: answers("phone"),
  breaks: ({ cell }) =>
    !String(cell.value)
      .split(/[、，,;；/]/)
      .every((number) => PHONE.test(number.replace(/[\s\-—－()（）]/g, ""))),
  at: ({ head }) => place(head, "phone"),
  found: ({ cell }) => foundIn(cell),
  expected: () => text("如 13812345678 或 0533-3241234", "as 13812345678 or 0533-3241234"),
  message: ({ head, cell }, { system }) =>
    text(
      `${departmentOf(system, head.department).name}的联系电话“${foundIn(cell)}”不像电话号码，请改填，如 13812345678 或 0533-3241234`,
      `The phone number “${foundIn(cell)}” of ${departmentOf(system, head.department).name} does not look like one; type it as 13812345678 or 0533-3241234`,
    ),
};

/** A sheet for a period is filled in that period or in the two years after it. */
function isPlausible(cell: FoundCell, period: number): boolean {
  const year = Number(dayOf(cell)?.slice(0, 4));
  return year >= period && year < period + 3;
}

const dayShown = (cell: FoundCell): string => dayOf(cell) ?? foundIn(cell);

export const headDate: Rule<Answer> = {
  id: "head-date",
  severity: "mandatory",
  title: text(
    "填报日期应是评价年度或其后两年内的日期",
    "The date is one within the period or the two years after it",
  ),
  reads: answers("date"),
  breaks: ({ cell }, { system }) => !isPlausible(cell, system.period),
  at: ({ head }) => place(head, "date"),
  found: ({ cell }) => dayShown(cell),
  expected: (_answer, { system: { period } }) => text(`如 ${period + 1}-01-15`, `as ${period + 1}-01-15`),
  message: ({ head, cell }, { system }) =>
    text(
      `${departmentOf(system, head.department).name}的填报日期“${dayShown(cell)}”不是合理的日期，请改填，如 ${system.period + 1}-01-15`,
      `The date “${dayShown(cell)}” of ${departmentOf(system, head.department).name} is not plausible; type it as ${system.period + 1}-01-15`,
    ),
};
