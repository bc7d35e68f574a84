import type { ExcelHost } from "./excelHost";
import { intersection, parseAddress } from "./model/rect";
import { boundTo } from "./objects/bindings/boundTo";
import { heldIn } from "./objects/rangeCells";
import { EVENT, type HostEvent, WORKBOOK } from "./protocol/events";
import type { CellChange } from "./protocol/host";

/** The change events of a sheet, and of the tables that the change touches. */
export function eventsOfChange(change: CellChange, host: ExcelHost): HostEvent[] {
  const { sheet, address, changeType, by, shift = "None" } = change;
  const { character } = host;
  const isOwn = by === "add-in" && !character.tellsOwnAsForeign;
  const message = {
    address,
    changeType,
    source: "Local",
    // @source Excel.WorksheetChangedEventArgs.triggerSource: ExcelApi 1.14
    ...(character.newestSet < 14 ? {} : { triggerSource: isOwn ? "ThisLocalAddin" : "Unknown" }),
    worksheetId: sheet.id,
    referenceId: `${sheet.id}!${address}`,
    shiftDirection: shift,
    ...detailsOf(change, host),
  };
  const rect = parseAddress(address)?.rect;
  const tables = sheet.tables.filter(
    (table) => table === change.table || (rect && intersection(table.rect, rect)),
  );
  const bound = rect ? boundTo(host.bindings, sheet, rect) : [];
  return [
    ...bound.map(({ id }) => ({ type: EVENT.bindingDataChanged, targets: [id], message: {} })),
    { type: EVENT.changed, targets: [sheet.id, WORKBOOK], message },
    ...tables.map(({ id }) => ({
      type: EVENT.tableChanged,
      targets: [id, sheet.id, WORKBOOK],
      message: { ...message, tableId: id },
    })),
  ];
}

/** @source Excel.ChangedEventDetail: of a single cell alone */
function detailsOf({ sheet, address, before }: CellChange, host: ExcelHost): object {
  const rect = parseAddress(address)?.rect;
  const after = before && rect && heldIn(host, sheet, rect);
  if (!after) return {};
  const [valueTypeBefore, valueTypeAfter] = [before.type, after.type];
  return { valueBefore: before.value, valueTypeBefore, valueAfter: after.value, valueTypeAfter };
}
