import type { ExcelHost } from "../../../emulator/excelHost";
import { bounding, contains, intersection, parseAddress, type Rect } from "../../../emulator/model/rect";
import type { SheetModel } from "../../../emulator/model/sheet";
import { activateSheet, selectCells } from "../../../emulator/userEdits";
import { type Cell, rectOf, type Selection } from "../selection/moves";
import type { GridStore } from "./gridState";

/** Which sheet is in view and what is selected on it. The workbook knows both, so that the add-in can change them. */
export class Selecting {
  constructor(
    private readonly host: ExcelHost,
    private readonly store: GridStore,
  ) {}

  /** The sheets that have a tab. */
  get tabs(): SheetModel[] {
    return this.host.workbook.sheets.filter(({ visibility }) => visibility === "visible");
  }

  /** The sheet in view. */
  get sheet(): SheetModel {
    const { tabs } = this;
    return tabs.find(({ name }) => name === this.host.workbook.activeSheet) ?? tabs[0]!;
  }

  get selection(): Selection {
    const { selected: rect } = this.sheet;
    const { active } = this.store.get();
    const isWithin = active && intersection(rectOf(active), rect);
    const cell = isWithin ? active : { row: rect.top, column: rect.left };
    // what is typed into a merged cell is held by its first one: in another it would not be seen
    const merge = this.sheet.merges.find((each) => contains(each, rectOf(cell)));
    return { rect, active: merge ? { row: merge.top, column: merge.left } : cell };
  }

  /** The cell to keep in view. */
  get watched(): Cell {
    return this.store.get().watched ?? this.selection.active;
  }

  /**
   * Selects cells, and every merged cell of which they are a part.
   *
   * @param watched the cell to keep in view, if not the active one
   */
  select(rect: Rect, active: Cell = { row: rect.top, column: rect.left }, watched?: Cell): void {
    const { sheet } = this;
    let whole = rect;
    for (let before; before !== whole;) {
      before = whole;
      for (const merge of sheet.merges)
        if (intersection(merge, whole)) whole = sameOr(whole, bounding(merge, whole));
    }
    selectCells(this.host, sheet.id, whole);
    this.store.set({ active, watched, choosing: undefined, selections: this.store.get().selections + 1 });
  }

  /** Makes another cell of what is selected the active one. */
  activate(active: Cell): void {
    this.store.set({ active, watched: undefined, choosing: undefined });
  }

  /** Selects all cells between the active one and another. */
  extendTo(cell: Cell): void {
    const { active } = this.selection;
    this.select(bounding(rectOf(active), rectOf(cell)), active, cell);
  }

  /** Brings another sheet into view, by its tab. */
  show(sheet: SheetModel): void {
    activateSheet(this.host, sheet.id);
    this.store.set({ active: undefined, watched: undefined, tabbedFrom: undefined, choosing: undefined });
  }

  /** Goes to an address or a name. @returns whether there is such a place in view */
  goTo(text: string): boolean {
    const name = this.host.workbook.name(text.trim(), this.sheet);
    const found = parseAddress((name?.formula ?? text).trim().replace(/^[=#]/, ""));
    const sheet = found?.sheet === undefined ? this.sheet : this.host.workbook.sheet(found.sheet);
    if (!found || !sheet || !this.tabs.includes(sheet)) return false;
    if (sheet !== this.sheet) this.show(sheet);
    this.select(found.rect);
    return true;
  }
}

/** Keeps the object where nothing was added, so that growing ends. */
function sameOr(rect: Rect, grown: Rect): Rect {
  const isSame =
    rect.top === grown.top &&
    rect.left === grown.left &&
    rect.bottom === grown.bottom &&
    rect.right === grown.right;
  return isSame ? rect : grown;
}
