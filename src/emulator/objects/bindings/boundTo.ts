import type { BindingModel } from "../../model/binding";
import { columnCount, intersection, type Rect, rowCount } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { EVENT, type HostEvent } from "../../protocol/events";
import { HostError } from "../../protocol/hostError";

/** The cells of a binding; undefined when they were deleted. */
export function boundCells(binding: BindingModel): Rect | undefined {
  const { sheet, table } = binding;
  if (table) return sheet.tables.includes(table) ? table.rect : undefined;
  try {
    return binding.rect;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** The bindings that some cells belong to. */
export function boundTo(bindings: readonly BindingModel[], sheet: SheetModel, rect: Rect): BindingModel[] {
  return bindings.filter((binding) => {
    const cells = binding.sheet === sheet ? boundCells(binding) : undefined;
    return cells !== undefined && intersection(cells, rect) !== undefined;
  });
}

/** @source Excel.BindingSelectionChangedEventArgs: rows and columns are counted from the binding's first */
export function bindingsSelected(
  bindings: readonly BindingModel[],
  sheet: SheetModel | undefined,
): HostEvent[] {
  if (!sheet) return [];
  return boundTo(bindings, sheet, sheet.selected).map((binding) => {
    const cells = boundCells(binding)!;
    const selected = intersection(cells, sheet.selected)!;
    const message = {
      startRow: selected.top - cells.top,
      startColumn: selected.left - cells.left,
      rowCount: rowCount(selected),
      columnCount: columnCount(selected),
    };
    return { type: EVENT.bindingSelectionChanged, targets: [binding.id], message };
  });
}
