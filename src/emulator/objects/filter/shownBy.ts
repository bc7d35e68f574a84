import { criterion } from "../../calculation/functions/statistics/criterion";
import type { CellValue, ReadonlyCell } from "../../model/cell";
import type { DateSystem } from "../../model/dates/dateSystem";
import type { FilterCriteria, FilterOn } from "../../model/filter";
import { ICON_SETS, type IconSetName } from "../../model/iconSets";
import type { CellStyle } from "../../model/look";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { invalid } from "../../protocol/hostError";
import type { Displayed } from "../../shown/displayed";
import type { Icon } from "../../shown/icons";
import { argb, colorText } from "../color";
import { fillColor } from "../rangeFill";
import { shownText } from "../rangeCells";
import { duringPeriod } from "./periods";
import { isWithin } from "./spans";

/** Whether a filter shows a row. */
type Shows = (row: number) => boolean;

/** What a criterion has to choose by: the cells of its column. */
interface Column {
  readonly dates: Readonly<DateSystem>;
  readonly cell: (row: number) => ReadonlyCell;
  /** as it is displayed, under conditional formats */
  readonly look: (row: number) => CellStyle;
  readonly icon: (row: number) => Icon | undefined;
  /** the numbers of all rows, smallest first */
  readonly numbers: readonly number[];
}

/**
 * Which rows a criterion shows.
 *
 * @param rect the cells of the column, without its title
 * @source Excel.FilterOn; support.microsoft.com "Filter by font color, cell color, or icon sets": colors that cells were
 * given, or have by a conditional format
 */
export function shownBy(
  criteria: FilterCriteria,
  { sheet, rect }: { readonly sheet: SheetModel; readonly rect: Rect },
  displayed: Displayed,
): Shows {
  const { left } = rect;
  const cell = (row: number): ReadonlyCell => sheet.cell(row, left) ?? { value: null };
  const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_, i) => rect.top + i);
  const numbers = rows
    .map((row) => cell(row).value)
    .filter((value): value is number => typeof value === "number")
    .sort((a, b) => a - b);
  return KINDS[criteria.filterOn](criteria, {
    ...{ cell, dates: sheet.dates },
    look: (row) => displayed.look(row, left),
    icon: (row) => displayed.icon(row, left),
    numbers,
  });
}

const KINDS: Readonly<Record<FilterOn, (criteria: FilterCriteria, column: Column) => Shows>> = {
  Values: byValues,
  Custom: custom,
  TopItems: (criteria, column) => atLeast(column, nthOf(column.numbers, -1, countOf(criteria))),
  BottomItems: (criteria, column) => atMost(column, nthOf(column.numbers, 1, countOf(criteria))),
  TopPercent: (criteria, column) => atLeast(column, nthOf(column.numbers, -1, share(criteria, column))),
  BottomPercent: (criteria, column) => atMost(column, nthOf(column.numbers, 1, share(criteria, column))),
  CellColor: ({ color }, { look }) => {
    const wanted = colorText(argb(color));
    return (row) => fillColor(look(row)) === wanted;
  },
  FontColor: ({ color }, { look }) => {
    const wanted = colorText(argb(color));
    return (row) => colorText(look(row).font?.color) === wanted;
  },
  Dynamic: dynamic,
  Icon: ({ icon: wanted }, { icon }) => {
    const set = ICON_SETS[wanted!.set as IconSetName];
    return (row) => icon(row)?.set === set && icon(row)?.index === wanted!.index;
  },
};

/** By what the cells show, in whatever case; an empty text is a blank. */
function byValues({ values = [] }: FilterCriteria, { cell, dates }: Column): Shows {
  const texts = new Set(values.flatMap((value) => (typeof value === "string" ? [value.toLowerCase()] : [])));
  const spans = values.filter((value) => typeof value !== "string");
  return (row) => {
    const found = cell(row);
    return (
      texts.has(shownText(found, dates).toLowerCase()) ||
      (typeof found.value === "number" && texts.has(String(found.value))) ||
      spans.some((span) => isWithin(found.value, span, dates))
    );
  };
}

function custom({ criterion1, criterion2, operator }: FilterCriteria, { cell, dates }: Column): Shows {
  const first = criterion(criterion1 ?? "", dates);
  if (criterion2 === undefined) return (row) => first(cell(row).value);
  const second = criterion(criterion2, dates);
  const both = (value: CellValue): boolean =>
    operator === "Or" ? first(value) || second(value) : first(value) && second(value);
  return (row) => both(cell(row).value);
}

/** @source support.microsoft.com "Filter data in a range or table": the average of all numbers of the column */
function dynamic({ dynamicCriteria = "" }: FilterCriteria, { cell, numbers, dates }: Column): Shows {
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const isNumber = (holds: (value: number) => boolean): Shows => {
    return (row) => {
      const { value } = cell(row);
      return typeof value === "number" && holds(value);
    };
  };
  if (dynamicCriteria === "AboveAverage") return isNumber((value) => value > average);
  if (dynamicCriteria === "BelowAverage") return isNumber((value) => value < average);
  const during = duringPeriod(dynamicCriteria, new Date(), dates);
  if (!during) throw invalid(`dynamic criterion ${dynamicCriteria}`);
  return isNumber(during);
}

function countOf({ criterion1 }: FilterCriteria): number {
  return Number(criterion1);
}

/** At least one item. @source ECMA-376 part 1, 18.3.2.10 `top10`, percent */
function share({ criterion1 }: FilterCriteria, { numbers }: Column): number {
  return Math.max(1, Math.floor((numbers.length * Number(criterion1)) / 100));
}

/** The last of so many numbers from one end; the other end where there are fewer. */
function nthOf(numbers: readonly number[], from: 1 | -1, count: number): number {
  const places = Math.min(count, numbers.length);
  return (from === 1 ? numbers[places - 1] : numbers.at(-places)) ?? NaN;
}

function atLeast({ cell }: Column, least: number): Shows {
  return (row) => Number(cell(row).value) >= least && typeof cell(row).value === "number";
}

function atMost({ cell }: Column, most: number): Shows {
  return (row) => Number(cell(row).value) <= most && typeof cell(row).value === "number";
}
