import type { Data, Datum, PlacedNumber } from "../../bulletin/datum";
import { basisOf, changesSince, type DatumChange, type EditedBasis } from "../../bulletin/edited";
import { type Filled, fillTemplate, type UsedDatum } from "../../bulletin/fill";
import { innerQuotes } from "../../i18n/innerQuotes";
import { boundAgain } from "../../bulletin/numbers";
import { TemplateError, type TemplateFault } from "../../bulletin/template";
import { type TableContents, TableReader } from "../read/contents";
import { BULLETIN_COLUMN, BULLETIN_COLUMNS } from "./bulletinColumns";
import type { BulletinRow } from "./bulletinRows";
import type { Part } from "./parts";

/** A row of a bulletin with what it says this time. */
export interface ToldRow extends Datum {
  readonly row: number;
  readonly part: Part;
  readonly template: string;
  /** what the data say; empty where too little is known, or where a heading has nothing below it */
  readonly own: string;
  /** what stands in its place; empty where nobody has written anything */
  readonly edited: string;
  readonly editedCell: string;
  readonly templateCell: string;
  /** what our text says otherwise than when it was edited */
  readonly changes: readonly DatumChange[];
  readonly basis: EditedBasis | undefined;
  readonly used: readonly UsedDatum[];
  readonly fault: TemplateFault | undefined;
}

/**
 * What a bulletin says, row by row; `shown` is what goes into the document, and empty for what does not.
 *
 * @param confirmed rows whose edited texts are right for what the data say now
 */
export function toldRows(
  rows: readonly BulletinRow[],
  data: Data,
  confirmed: ReadonlySet<number> = new Set(),
): ToldRow[] {
  return withoutEmptyHeadings(rows.map((row) => toldRow(row, data, confirmed.has(row.row))));
}

function toldRow(found: BulletinRow, data: Data, isConfirmed: boolean): ToldRow {
  const { row, part, template, templateCell, edited, editedCell, kept } = found;
  const { filled, fault } = filledOrFault(found, data);
  const own = filled?.shown.trim() ?? "";
  const used = filled?.used ?? [];
  const known = { row, part, template, templateCell, own, edited, editedCell, used, fault };
  if (edited === "") return { ...known, shown: own, numbers: trimmed(filled), changes: [], basis: undefined };
  const basis = isConfirmed ? { edited, used } : basisOf(edited, kept?.edited, kept?.now, used);
  return {
    ...{ ...known, shown: edited, basis, changes: changesSince(basis, used) },
    numbers: boundAgain(edited, filled, editedCell),
  };
}

function filledOrFault(
  { template, templateCell }: BulletinRow,
  data: Data,
): { readonly filled?: Filled | undefined; readonly fault: TemplateFault | undefined } {
  try {
    const filled = fillTemplate(template, data, templateCell);
    // names of the document have quotation marks of their own
    return { filled: filled && { ...filled, shown: innerQuotes(filled.shown) }, fault: undefined };
  } catch (error) {
    if (error instanceof TemplateError) return { fault: error.fault };
    throw error;
  }
}

/** Numbers of a text without the blanks in front of it. */
function trimmed(filled: Filled | undefined): PlacedNumber[] {
  if (!filled) return [];
  const shift = filled.shown.length - filled.shown.trimStart().length;
  return filled.numbers.map((number) => ({ ...number, at: number.at - shift }));
}

const LEVEL: Readonly<Partial<Record<Part, number>>> = { heading: 1, subheading: 2 };
const IN_SECTION: ReadonlySet<Part> = new Set(["body", "continued", "subheading"]);

/** A heading below which nothing is told is told neither. */
function withoutEmptyHeadings(rows: readonly ToldRow[]): ToldRow[] {
  return rows.map((row, i) => {
    const level = LEVEL[row.part];
    if (level === undefined || row.edited !== "") return row;
    const rest = rows.slice(i + 1);
    const end = rest.findIndex(
      ({ part }) => (LEVEL[part] ?? Infinity) <= level || !(IN_SECTION.has(part) || LEVEL[part]),
    );
    const below = end < 0 ? rest : rest.slice(0, end);
    const isEmpty = below.every(({ part, shown }) => LEVEL[part] !== undefined || shown === "");
    return isEmpty ? { ...row, shown: "", own: "", numbers: [] } : row;
  });
}

/** The rows of a bulletin as it was made: what goes out is what was read and signed. */
export function standingRows(table: TableContents, rows: readonly ToldRow[]): ToldRow[] {
  const reader = new TableReader(table, BULLETIN_COLUMNS);
  const texts = reader.texts(reader.columnOf(BULLETIN_COLUMN.text));
  return rows.map((row) => ({
    ...row,
    shown: row.edited === "" ? texts[row.row]! : row.edited,
    numbers: [],
  }));
}
