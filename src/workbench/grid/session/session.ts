import { Edits, type Place } from "../../../emulator/editing/edits";
import type { ExcelHost } from "../../../emulator/excelHost";
import { bounding, contains } from "../../../emulator/model/rect";
import type { Layout } from "../geometry/layout";
import type { Command } from "../selection/commands";
import { cycled, moved, movingCorner, nextUnlocked, rectOf, step } from "../selection/moves";
import { Clipping } from "./clipping";
import { Filling } from "./filling";
import { AT_REST, type GridState } from "./gridState";
import { refusalAt } from "./refusalOf";
import { Selecting } from "./selecting";
import { Store } from "./store";
import { Typing } from "./typing";

/** One workbook and the person at its grid: what is selected, what is being typed, what can be undone. */
export class GridSession {
  readonly store = new Store<GridState>(AT_REST);
  readonly selecting: Selecting;
  readonly typing: Typing;
  readonly clipping: Clipping;
  readonly filling: Filling;
  private readonly edits: Edits;

  constructor(readonly host: ExcelHost) {
    this.edits = new Edits(host);
    this.selecting = new Selecting(host, this.store);
    this.typing = new Typing(host, this.edits, this.selecting, this.store);
    this.clipping = new Clipping(host, this.edits, this.selecting, this.typing);
    this.filling = new Filling(host, this.edits, this.selecting, this.typing);
  }

  /**
   * Does what a key asks for, but for what concerns the page and not the workbook.
   *
   * @param page rows that are in view
   */
  press(command: Command, layout: Layout, page: number): void {
    if (this.chose(command)) return;
    switch (command.kind) {
      case "next":
        return this.typing.commit(() => this.goOn(layout, command.down, command.across));
      case "edit":
        return this.typing.stay();
      case "cancel":
        return this.typing.cancel();
      case "empty":
        return this.typing.write("");
      case "clear":
        return this.clipping.clear();
      case "fillDown":
        return this.filling.fill("down");
      case "fillRight":
        return this.filling.fill("across");
      case "choose":
        return this.typing.choose();
      case "undo":
        return this.travel(() => this.edits.undo());
      case "redo":
        return this.travel(() => this.edits.redo());
      case "all":
        return this.selectAll(layout);
      case "break":
      case "menu":
        return;
      default:
        return this.move(command, layout, page);
    }
  }

  /** Goes to an address or a name, and says so where there is none. @returns whether there is */
  goTo(text: string): boolean {
    const isThere = this.selecting.goTo(text);
    const { sheet, selection } = this.selecting;
    if (!isThere)
      this.store.set({ refusal: { ...refusalAt("noPlace", sheet, selection.active), cell: text.trim() } });
    return isThere;
  }

  /** Arrows and Enter in the open drop-down. @returns whether the key was meant for it */
  private chose(command: Command): boolean {
    const { choosing } = this.store.get();
    if (!choosing) return false;
    const { items, at } = choosing;
    if (command.kind === "next" && command.down > 0) this.typing.pick(items[at]!);
    else if (command.kind === "step" && command.down !== 0)
      this.store.set({ choosing: { items, at: Math.min(items.length - 1, Math.max(0, at + command.down)) } });
    else return false;
    return true;
  }

  private move(command: Extract<Command, { readonly extends: boolean }>, layout: Layout, page: number): void {
    const { selection } = this.selecting;
    const from = command.extends ? movingCorner(selection) : selection.active;
    const to = moved(layout, from, command, page);
    this.store.set({ tabbedFrom: undefined });
    if (command.extends) this.selecting.extendTo(to);
    else this.selecting.select(rectOf(to));
  }

  /** Where Enter, Tab or an arrow leads after an entry. */
  private goOn(layout: Layout, down: number, across: number): void {
    const { selection, sheet } = this.selecting;
    const { active } = selection;
    const { tabbedFrom } = this.store.get();
    const one = layout.mergeAt(active.row, active.column) ?? rectOf(active);
    const isOne = contains(one, selection.rect);
    if (!isOne) return this.selecting.activate(cycled(layout, selection, down, across));
    const unlocked = across !== 0 && sheet.protection ? nextUnlocked(layout, active, across) : undefined;
    const from = down > 0 && tabbedFrom !== undefined ? { ...active, column: tabbedFrom } : active;
    this.selecting.select(rectOf(unlocked ?? step(layout, from, down, across)));
    this.store.set({ tabbedFrom: across === 0 ? undefined : (tabbedFrom ?? active.column) });
  }

  private selectAll({ sheet, rows, columns }: Layout): void {
    const used = sheet.usedRect(false) ?? {
      top: 0,
      left: 0,
      bottom: rows.count - 1,
      right: columns.count - 1,
    };
    const { active } = this.selecting.selection;
    this.selecting.select(bounding({ ...used, top: 0, left: 0 }, rectOf(active)), active);
  }

  private travel(take: () => Place | undefined): void {
    const { sheet, selection } = this.selecting;
    this.typing.attempt(sheet, selection.active, () => {
      const place = take();
      if (!place) return;
      if (place.sheet !== this.selecting.sheet) this.selecting.show(place.sheet);
      this.selecting.select(place.rect);
    });
  }
}
