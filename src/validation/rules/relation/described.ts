import { exampleDayOf, isWithin, type Period } from "../../../system/period";
import { saidTime } from "../../../system/periodWords";
import { type Said, said } from "../../../i18n/said";
import { quantityOf } from "../../../system/lookup";
import type { Quantity } from "../../../system/schema";
import { SHORTEST_REASON } from "../../change";
import { daysIn } from "../../eventDays";
import { entryKey, type FoundCell, type RowNotes, type Submission } from "../../entries";
import type { Place } from "../../finding";
import type { Rule } from "../../rule";
import { dayOf } from "../../serialDate";
import { foundIn, shown } from "../../quoted";

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

const isInside = (cell: FoundCell | undefined, period: Period): boolean => {
  const day = cell && dayOf(cell);
  return day !== undefined && isWithin(day, period);
};

interface Part {
  readonly id: string;
  readonly part: "date" | "event";
  /** default: it must be mended */
  readonly severity?: Rule<Counted>["severity"];
  readonly title: Said;
  readonly breaks: (counted: Counted, submission: Submission) => boolean;
  readonly expected: (submission: Submission) => Said;
  readonly message: (counted: Counted, submission: Submission) => Said;
}

/**
 * A rule on the date or the description of what a constraint counts; where the sheet has no such cell, the count is
 * named.
 */
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
  title: said("rules.event-date.title"),
  breaks: (counted, { system }) => happened(counted) && !isInside(counted.notes.date, system.period),
  expected: ({ system: { period } }) =>
    said("rules.event-date.expected", { period: saidTime(period, "flow"), example: exampleDayOf(period) }),
  message: ({ quantity, count }, { system: { period } }) =>
    said("rules.event-date.message", {
      ...{ name: quantity.name, value: shown(count) },
      ...{ period: saidTime(period, "flow"), example: exampleDayOf(period) },
    }),
});

export const eventDescription = countedRule({
  id: "event-description",
  part: "event",
  title: said("rules.event-description.title"),
  breaks: (counted) => happened(counted) && lengthOf(counted.notes.event) < SHORTEST_REASON,
  expected: () => said("rules.event-description.expected", { shortest: SHORTEST_REASON }),
  message: ({ quantity, count }) =>
    said("rules.event-description.message", { name: quantity.name, value: shown(count) }),
});

/** How many of the events have their day said: in 发生日期, and in the description. */
function countDays({ notes: { date, event } }: Counted, { system }: Submission): number {
  const days = new Set(event ? daysIn(foundIn(event), system.period) : []);
  const [, month, day] = (date && dayOf(date)?.split("-")) ?? [];
  if (day !== undefined) days.add(`${Number(month)}-${Number(day)}`);
  return days.size;
}

/** There is one cell for a date: what happened more than once has the other days in its description. */
export const eventDates = countedRule({
  id: "event-dates",
  severity: "advisory",
  part: "event",
  title: said("rules.event-dates.title"),
  // whoever has said neither day nor circumstances is told of that
  breaks: (counted, submission) =>
    isInside(counted.notes.date, submission.system.period) &&
    lengthOf(counted.notes.event) >= SHORTEST_REASON &&
    (counted.count.value as number) > Math.max(1, countDays(counted, submission)),
  expected: () => said("rules.event-dates.expected"),
  message: (counted, submission) =>
    said("rules.event-dates.message", {
      name: counted.quantity.name,
      value: shown(counted.count),
      days: countDays(counted, submission),
    }),
});

export const eventWithoutCount = countedRule({
  id: "event-without-count",
  part: "event",
  title: said("rules.event-without-count.title"),
  breaks: (counted) =>
    !happened(counted) && (lengthOf(counted.notes.event) > 0 || lengthOf(counted.notes.date) > 0),
  expected: () => said("rules.event-without-count.expected"),
  message: ({ quantity }) => said("rules.event-without-count.message", { name: quantity.name }),
});
