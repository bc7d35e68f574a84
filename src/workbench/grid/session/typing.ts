import { arrayFormulaAt } from "../../../emulator/model/arrayFormulas";
import { contentOf } from "../../../emulator/editing/content";
import type { Edits } from "../../../emulator/editing/edits";
import { choicesAt, refusing } from "../../../emulator/editing/ruleAt";
import { troubleWith } from "../../../emulator/editing/trouble";
import { typedIn } from "../../../emulator/editing/typedIn";
import type { ExcelHost } from "../../../emulator/excelHost";
import { isFixed } from "../../../emulator/model/guard";
import type { SheetModel } from "../../../emulator/model/sheet";
import { type Cell, rectOf } from "../selection/moves";
import type { Entry, GridStore } from "./gridState";
import { refusalAt, refusalOf } from "./refusalOf";
import type { Selecting } from "./selecting";

const nothing = (): void => undefined;

/** Typing into the active cell, until it is committed or left. */
export class Typing {
  constructor(
    private readonly host: ExcelHost,
    private readonly edits: Edits,
    private readonly selecting: Selecting,
    private readonly store: GridStore,
  ) {}

  /** What the formula bar shows: what is being typed, or else what is in the active cell. */
  get content(): string {
    return this.store.get().entry?.text ?? this.stored(this.selecting.sheet, this.cell);
  }

  /** Begins to change what is in the active cell. */
  edit(): void {
    this.begin(this.stored(this.selecting.sheet, this.cell), "edit");
  }

  /** Takes what was typed so far; the first of it begins the entry. */
  write(text: string, mode: Entry["mode"] = "enter"): void {
    const { entry } = this.store.get();
    if (entry) this.store.set({ entry: { ...entry, text } });
    else this.begin(text, mode);
  }

  /** Arrows move within the text from now on. */
  stay(): void {
    const { entry } = this.store.get();
    if (entry) this.store.set({ entry: { ...entry, mode: "edit" } });
    else this.edit();
  }

  cancel(): void {
    this.store.set({ entry: undefined, alert: undefined, choosing: undefined });
  }

  /**
   * Puts what was typed into its cell, unless it cannot be stored there or the cell's rule asks the person first.
   *
   * @param then what follows, at once or after the answer
   */
  commit(then: () => void = nothing): void {
    const { entry, alert } = this.store.get();
    // an answer is waited for: it knows what is to follow
    if (alert) return;
    if (!entry || entry.text === this.stored(entry.sheet, entry.cell)) {
      this.cancel();
      then();
      return;
    }
    const { sheet, cell } = entry;
    if (!this.host.workbook.sheets.includes(sheet)) {
      this.cancel();
      this.store.set({ refusal: { ...refusalAt("sheetGone", sheet, cell), text: entry.text } });
      return then();
    }
    const trouble = troubleWith(this.host, sheet, cell.row, cell.column, entry.text);
    if (trouble) return this.store.set({ alert: { trouble, then } });
    this.attempt(entry.sheet, entry.cell, () => {
      const typed = typedIn(this.host, sheet, cell.row, cell.column, entry.text);
      const rule = refusing(this.host, entry.sheet, [entry.cell.row, entry.cell.column], typed);
      if (rule) this.store.set({ alert: { rule, then } });
      else this.put(entry, then);
    });
  }

  /** The answer to what was said to the entry: `accept` leaves the entry as it is, `retry` goes on typing. */
  answer(answer: "accept" | "retry" | "cancel"): void {
    const { entry, alert } = this.store.get();
    this.store.set({ alert: undefined });
    if (answer === "retry") this.goOn(entry);
    else if (answer === "cancel" || !entry) this.cancel();
    else this.attempt(entry.sheet, entry.cell, () => this.put(entry, alert?.then ?? nothing));
  }

  /** Goes on typing where it was begun: meanwhile the add-in may have led to another sheet. */
  private goOn(entry: Entry | undefined): void {
    if (entry && entry.sheet !== this.selecting.sheet) {
      this.selecting.show(entry.sheet);
      this.selecting.select(rectOf(entry.cell));
    }
    this.stay();
  }

  /** Opens the drop-down of the active cell, if it has one. */
  choose(): void {
    const { row, column } = this.cell;
    const items = this.choices;
    if (!items || items.length === 0 || !this.isOpen(this.selecting.sheet, this.cell)) return;
    const current = items.indexOf(this.stored(this.selecting.sheet, { row, column }));
    this.store.set({ choosing: { items, at: Math.max(0, current) } });
  }

  /** What the drop-down of the active cell offers; undefined where it has none. */
  get choices(): readonly string[] | undefined {
    return choicesAt(this.host, this.selecting.sheet, this.cell.row, this.cell.column);
  }

  /** Enters one of the choices. */
  pick(text: string): void {
    this.store.set({ choosing: undefined });
    this.write(text);
    this.commit();
  }

  /** Runs a change of cells; what Excel would refuse is told. @returns whether it was done */
  attempt(sheet: SheetModel, cell: Cell, work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      this.store.set({ refusal: refusalOf(error, sheet, cell) });
      return false;
    }
  }

  private get cell(): Cell {
    return this.selecting.selection.active;
  }

  private begin(text: string, mode: Entry["mode"]): void {
    const { sheet } = this.selecting;
    if (!this.isOpen(sheet, this.cell)) this.store.set({ refusal: refusalAt("locked", sheet, this.cell) });
    else this.store.set({ entry: { sheet, cell: this.cell, text, mode }, choosing: undefined });
  }

  private put({ sheet, cell, text }: Entry, then: () => void): void {
    const typed = typedIn(this.host, sheet, cell.row, cell.column, text);
    this.edits.put(sheet, rectOf(cell), [{ ...cell, typed }]);
    this.cancel();
    then();
  }

  private isOpen(sheet: SheetModel, { row, column }: Cell): boolean {
    return !isFixed(sheet, row, column);
  }

  private stored(sheet: SheetModel, { row, column }: Cell): string {
    const array = arrayFormulaAt(sheet, row, column);
    return array ? `=${array.formula}` : contentOf(sheet.cell(row, column), sheet.dates);
  }
}
