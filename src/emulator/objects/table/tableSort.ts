import { iconGiven } from "../iconGiven";
import { bodyRect } from "../../model/table";
import { type Host, hostType, type HostType } from "../../protocol/host";
import { oneOf } from "../coerce";
import { argb, colorText } from "../color";
import { rangeSortType } from "../rangeSort";
import { alive } from "./alive";
import type { TableTarget } from "./target";

/** @source Excel.TableSort: it is the body that is sorted; what it was sorted by is kept until it is cleared */
export const tableSortType: HostType<TableTarget> = hostType({
  name: "TableSort",
  scalars: {
    Fields: { get: ({ table }) => table.sort?.fields ?? [] },
    MatchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
    Method: { get: ({ table }) => table.sort?.method ?? "PinYin" },
  },
  methods: {
    Apply: (target, [fields, matchCase, method], host) => {
      const wanted = {
        fields: fields as readonly SortField[],
        matchCase: matchCase === true,
        method: oneOf(method ?? "PinYin", ["PinYin", "StrokeCount"], "sort method"),
      };
      sort(target, wanted, host);
      target.table.sort = { ...wanted, fields: wanted.fields.map(told) };
    },
    // the rows stay as they are
    Clear: (target, _args, host) => {
      host.assertUnprotected(alive(target, host), "sort");
      delete target.table.sort;
    },
    Reapply: (target, _args, host) => {
      alive(target, host);
      if (target.table.sort) sort(target, target.table.sort, host);
    },
  },
});

type Sorted = NonNullable<TableTarget["table"]["sort"]>;
type SortField = Sorted["fields"][number];

function sort(target: TableTarget, { fields, matchCase }: Sorted, host: Host): void {
  const body = { sheet: alive(target, host), rect: bodyRect(target.table) };
  rangeSortType.methods!.Apply!(body, [fields, matchCase], host);
}

/** A field with what it means where it says nothing. @source Excel.SortField */
function told(field: SortField): SortField {
  const { key, ascending = true, sortOn = "Value", color, icon } = field;
  if (sortOn === "Value") return { key, ascending, sortOn };
  const by = sortOn === "Icon" ? { icon: iconGiven(icon) } : { color: colorText(argb(color)) };
  return { key, ascending, sortOn, ...by };
}
