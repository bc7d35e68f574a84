import type { Column } from "../columns/column";
import { FILL_COLUMN, lagKey, lagKeys } from "../tableNames";
import { opinionFormula } from "../marks";
import { changeFormula } from "./changeFormula";
import { dateValidation, entryValidation, eventValidation } from "./fillValidation";
import type { FillRow } from "./fillRow";
import { checkFormula } from "./selfCheck";
import { targetFormula } from "./targetFormula";

/** What decides which columns a sheet has. */
export interface FillNeeds {
  /** the largest lag that any of the quantities has cells for */
  readonly lastLag: number;
  /** whether one of the quantities is the count of a constraint */
  readonly counts: boolean;
  /** whether the system sets a target of one of the quantities for this year */
  readonly targets: boolean;
}

export interface FillColumn extends Column<FillRow> {
  /** default: on every sheet */
  readonly on?: (sheet: FillNeeds) => boolean;
}

/** A column, or as many as a sheet has periods. */
type FillEntry = FillColumn | ((sheet: FillNeeds) => readonly FillColumn[]);

const formula = { kind: "formula", live: true } as const;
const note = { kind: "note" } as const;
const counts = ({ counts: any }: FillNeeds): boolean => any;
const counted = ({ counted: is }: FillRow): boolean => is;

/** The columns of a department's table, in order: those that are printed come first. */
export const FILL_COLUMNS: readonly FillEntry[] = [
  { key: FILL_COLUMN.key, width: 0, cell: ({ key }) => key },
  { key: FILL_COLUMN.no, width: 5, format: "center", cell: ({ no }) => no },
  { key: FILL_COLUMN.name, width: 22, cell: shownName },
  { key: FILL_COLUMN.meaning, width: 27, cell: ({ meaning }) => meaning ?? null },
  { key: FILL_COLUMN.unit, width: 12, format: "center", cell: ({ unit }) => unit || null },
  ({ lastLag }) => Array.from({ length: lastLag + 1 }, (_, lag) => lagColumn(lag)),
  {
    key: FILL_COLUMN.target,
    width: 12,
    format: "right",
    on: ({ targets }) => targets,
    cell: targetFormula,
  },
  {
    key: FILL_COLUMN.change,
    // -10.20个百分点: a number that is wider than its column shows as #####
    width: 15,
    format: "perCent",
    on: ({ lastLag }) => lastLag > 0,
    cell: changeFormula,
    covered: formula,
  },
  {
    key: FILL_COLUMN.date,
    width: 13,
    format: "closed",
    on: counts,
    entered: { where: counted, format: "entryEventDate", validation: dateValidation },
    covered: { ...note, date: true },
  },
  {
    key: FILL_COLUMN.event,
    width: 18,
    format: "closed",
    on: counts,
    entered: { where: counted, format: "entryText", validation: eventValidation },
    covered: note,
  },
  { key: FILL_COLUMN.remark, width: 15, entered: { format: "entryText" }, covered: note },
  { key: FILL_COLUMN.evidence, width: 15, entered: { format: "entryText" }, covered: note },
  { key: FILL_COLUMN.check, width: 18, format: "center", cell: checkFormula, covered: formula },
  {
    key: FILL_COLUMN.opinion,
    width: 40,
    format: "opinion",
    cell: (_, at) => opinionFormula(at(FILL_COLUMN.key)),
    covered: formula,
  },
];

/** What need not be filled says so in its name. */
function shownName({ name, optional }: FillRow): string {
  return optional ? `${name}（选填）` : name;
}

/** The numbers of one period. */
function lagColumn(lag: number): FillColumn {
  return {
    key: lagKey(lag),
    width: 12,
    format: "closed",
    entered: {
      where: ({ offered }) => lag <= offered,
      format: "entryNumber",
      validation: entryValidation,
    },
  };
}

/** The columns that a sheet has. */
export function fillColumns(sheet: FillNeeds): FillColumn[] {
  return FILL_COLUMNS.flatMap((entry) => (typeof entry === "function" ? entry(sheet) : entry)).filter(
    ({ on }) => on?.(sheet) ?? true,
  );
}

/** More periods than a sheet of any system has. */
const EVERY_PERIOD = 9;

/** The keys of every period that a table may have. */
export function allLagKeys(): string[] {
  return lagKeys(EVERY_PERIOD);
}

/** Every column that a department's table may have. */
export function allFillColumns(): FillColumn[] {
  return fillColumns({ lastLag: EVERY_PERIOD, counts: true, targets: true });
}
