import { columnIdsOf } from "../../model/table";
import { type Host, hostType, type HostType, type Method } from "../../protocol/host";
import { HostError, notFound } from "../../protocol/hostError";
import { criteriaGiven } from "./criteria";
import { refilter } from "./showRows";
import { alive, type FilterTarget, placed } from "./target";

/** The filter of one column of a table. */
interface ColumnFilterTarget {
  readonly filter: FilterTarget;
  /** id of the column */
  readonly column: number;
}

/** @source Excel.Filter */
export const filterType: HostType<ColumnFilterTarget> = hostType({
  name: "Filter",
  scalars: {
    Criteria: {
      get: (target, host) => placed(target.filter)?.criteria.get(placeOf(target, host)) ?? null,
    },
  },
  methods: {
    Apply: (target, [criteria], host) => apply(target, criteria, host),
    ApplyBottomItemsFilter: short("BottomItems", ([criterion1]) => ({ criterion1 })),
    ApplyBottomPercentFilter: short("BottomPercent", ([criterion1]) => ({ criterion1 })),
    ApplyTopItemsFilter: short("TopItems", ([criterion1]) => ({ criterion1 })),
    ApplyTopPercentFilter: short("TopPercent", ([criterion1]) => ({ criterion1 })),
    ApplyCellColorFilter: short("CellColor", ([color]) => ({ color })),
    ApplyFontColorFilter: short("FontColor", ([color]) => ({ color })),
    ApplyDynamicFilter: short("Dynamic", ([dynamicCriteria]) => ({ dynamicCriteria })),
    ApplyIconFilter: short("Icon", ([icon]) => ({ icon })),
    ApplyValuesFilter: short("Values", ([values]) => ({ values })),
    ApplyCustomFilter: short("Custom", ([criterion1, criterion2, operator]) => ({
      criterion1,
      criterion2,
      operator,
    })),
    Clear: (target, _args, host) => {
      const place = placeOf(target, host);
      host.assertUnprotected(target.filter.sheet, "autoFilter");
      refilter(target.filter, (criteria) => criteria.delete(place), host);
    },
  },
});

/** A method that applies one kind of filter. */
function short(filterOn: string, rest: (args: readonly unknown[]) => object): Method<ColumnFilterTarget> {
  return (target, args, host) => apply(target, { filterOn, ...rest(args) }, host);
}

function apply(target: ColumnFilterTarget, given: unknown, host: Host): void {
  const place = placeOf(target, host);
  const wanted = criteriaGiven(given);
  host.assertUnprotected(target.filter.sheet, "autoFilter");
  const { table } = target.filter;
  if (table?.hiddenTitles)
    throw new HostError("InvalidOperation", "a table without its header row cannot be filtered");
  // a filter that is applied shows its buttons
  if (table) table.showFilterButton = true;
  refilter(target.filter, (criteria) => criteria.set(place, wanted), host);
}

/** The distance of the column from the first. */
function placeOf({ filter, column }: ColumnFilterTarget, host: Host): number {
  alive(filter, host);
  const place = filter.table ? columnIdsOf(filter.table).indexOf(column) : column;
  if (place < 0) throw notFound(`table column ${column}`);
  return place;
}
