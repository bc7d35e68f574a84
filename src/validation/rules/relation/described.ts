import { quantityOf } from "../../../system/lookup";
import type { Quantity } from "../../../system/schema";
import { SHORTEST_REASON } from "../../change";
import { entryKey, type FoundCell, type RowNotes, shown, type Submission } from "../../entries";
import { foundIn } from "../../entered";
import { type Place, type Text, text } from "../../finding";
import type { Rule } from "../../rule";
import { dayOf } from "../../serialDate";

/** What a constraint counts, with what is said about it. */
interface Counted {
  readonly quantity: Quantity;
  readonly count: FoundCell;
  readonly notes: RowNotes;
}

function countedRows({ system, entries, notes }: Submission): Counted[] {
  return system.constraints.flatMap(({ quantity: key }) => {
    const count = entries.get(entryKey(key, 0));
    return count?.kind === "number"
      ? [{ quantity: quantityOf(system, key), count, notes: notes.get(key) ?? {} }]
      : [];
  });
}

const happened = ({ count }: Counted): boolean => (count.value as number) > 0;
const lengthOf = (cell: FoundCell | undefined): number => (cell ? foundIn(cell).trim().length : 0);

const isWithin = (cell: FoundCell | undefined, period: number): boolean =>
  cell !== undefined && dayOf(cell)?.startsWith(`${period}-`) === true;

interface Part {
  readonly id: string;
  readonly part: "date" | "event";
  readonly title: Text;
  readonly breaks: (counted: Counted, submission: Submission) => boolean;
  readonly expected: (submission: Submission) => Text;
  readonly message: (counted: Counted, submission: Submission) => Text;
}

/** A rule on the date or the description of what a constraint counts; where the sheet has no such cell, the count is named. */
function countedRule({ part, expected, ...rule }: Part): Rule<Counted> {
  return {
    severity: "mandatory",
    reads: countedRows,
    at: ({ quantity, count, notes }): Place => {
      const { sheet, cell } = notes[part] ?? count;
      return { sheet, cell, key: quantity.key, part, department: quantity.department };
    },
    found: ({ notes }) => (notes[part] ? foundIn(notes[part]) : ""),
    expected: (_counted, submission) => expected(submission),
    ...rule,
  };
}

export const eventDate = countedRule({
  id: "event-date",
  part: "date",
  title: text(
    "约束条件的起数大于 0 时要填评价年度内的发生日期",
    "A count above zero has the date of the event, within the period",
  ),
  breaks: (counted, { system }) => happened(counted) && !isWithin(counted.notes.date, system.period),
  expected: ({ system: { period } }) =>
    text(`${period} 年内的日期，如 ${period}-03-05`, `a date in ${period}, as ${period}-03-05`),
  message: ({ quantity, count }, { system: { period } }) =>
    text(
      `${quantity.name}填了 ${shown(count)}，发生日期没有填写或不在 ${period} 年内，请填写，如 ${period}-03-05`,
      `${quantity.name} is ${shown(count)}, and the date of the event is missing or not in ${period}; please enter it, as ${period}-03-05`,
    ),
});

export const eventDescription = countedRule({
  id: "event-description",
  part: "event",
  title: text("约束条件的起数大于 0 时要写明情况", "A count above zero has a description of what happened"),
  breaks: (counted) => happened(counted) && lengthOf(counted.notes.event) < SHORTEST_REASON,
  expected: () =>
    text(
      `不少于 ${SHORTEST_REASON} 个字的情况说明`,
      `a description of at least ${SHORTEST_REASON} characters`,
    ),
  message: ({ quantity, count }) =>
    text(
      `${quantity.name}填了 ${shown(count)}，情况说明没有填写或过于简单，请写明每一起的时间、地点和经过`,
      `${quantity.name} is ${shown(count)}, without a description; please say when, where and what`,
    ),
});

export const eventWithoutCount = countedRule({
  id: "event-without-count",
  part: "event",
  title: text(
    "写了发生日期或情况的，起数不能是 0",
    "Where a date or a description is given, the count is not zero",
  ),
  breaks: (counted) =>
    !happened(counted) && (lengthOf(counted.notes.event) > 0 || lengthOf(counted.notes.date) > 0),
  expected: () => text("起数大于 0，或日期和说明空白", "a count above zero, or neither date nor description"),
  message: ({ quantity }) =>
    text(
      `${quantity.name}填的是 0，却填了发生日期或情况说明，请核对起数，或清除日期和说明`,
      `${quantity.name} is 0, yet a date or a description is given; check the count, or clear them`,
    ),
});
