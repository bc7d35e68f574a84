import { textBlock } from "../../../emulator/editing/block";
import { type Copied, copied, type Part } from "../../../emulator/carrying/copied";
import type { Edits } from "../../../emulator/editing/edits";
import { pasteBlock, pasteCopied, pasteCut } from "../../../emulator/editing/paste";
import type { ExcelHost } from "../../../emulator/excelHost";
import { intersection, type Rect } from "../../../emulator/model/rect";
import type { SheetModel } from "../../../emulator/model/sheet";
import { shownText } from "../../../emulator/objects/rangeCells";
import type { Clipped } from "../clipboard/clipped";
import { clipIn, richTable } from "../clipboard/richTable";
import { brokenCells } from "../clipboard/tableCells";
import { fieldsOf, tabSeparated } from "../clipboard/tabSeparated";
import type { Press } from "../selection/commands";
import type { Selecting } from "./selecting";
import type { Typing } from "./typing";

/** Cells that were copied or cut here, recognised by what went to the clipboard. */
interface Clip {
  /** stands in the table on the clipboard */
  readonly id: string;
  readonly text: string;
  readonly copy: Copied;
  /** the host's count of changes when cells were cut; undefined for cells that were copied */
  readonly cutAt: number | undefined;
}

/** Copy, cut and paste: for other programs texts and a table, within the workbook whatever the cells hold. */
export class Clipping {
  private clip: Clip | undefined;
  private isShifted = false;

  constructor(
    private readonly host: ExcelHost,
    private readonly edits: Edits,
    private readonly selecting: Selecting,
    private readonly typing: Typing,
  ) {}

  /** Takes what is selected. Cells that are cut stay until they are pasted, as in Excel. */
  copy(isCut = false): Clipped {
    const { sheet, selection } = this.selecting;
    this.host.calculated();
    const rect = withinUse(sheet, selection.rect);
    const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_, i) =>
      Array.from({ length: rect.right - rect.left + 1 }, (_, j) =>
        shownText(sheet.cell(rect.top + i, rect.left + j) ?? { value: null }, sheet.dates),
      ),
    );
    const text = tabSeparated(rows);
    const id = newId();
    this.clip = { id, text, copy: copied(sheet, rect), cutAt: isCut ? this.host.revision : undefined };
    return { text, html: richTable(sheet, rect, id) };
  }

  /**
   * Puts a block from the active sheet's selection on, all of it or nothing, and selects it. Cells that were cut are copied
   * once something was changed since, as Excel ends a cut then: nothing is taken away that was entered later.
   */
  paste({ text = "", html = "" }: Partial<Clipped>, part: Part = "all"): void {
    const { host, edits } = this;
    const { sheet, selection } = this.selecting;
    const own = this.clip && isOf(this.clip, { text, html }) ? this.clip : undefined;
    const fields = own ? undefined : (brokenCells(html) ?? (text === "" ? undefined : fieldsOf(text)));
    if (!own && !fields) return;
    this.typing.attempt(sheet, selection.active, () => {
      const onto = { host, edits, sheet, selected: selection.rect };
      const isCut = own?.cutAt === host.revision && part === "all";
      if (!own) this.selecting.select(pasteBlock(onto, textBlock(host, sheet, fields!)));
      else if (!isCut) this.selecting.select(pasteCopied(onto, own.copy, part));
      else {
        this.selecting.select(pasteCut(onto, own.copy));
        this.clip = undefined;
      }
    });
  }

  /** A key was pressed: with Shift as well, Ctrl+V brings values alone, and the paste that follows does not say so. */
  keyPressed({ key, ctrl, shift }: Press): void {
    this.isShifted = ctrl && shift && key.toLowerCase() === "v";
  }

  pasteByKey(given: Clipped): void {
    const part = this.isShifted ? "values" : "all";
    this.isShifted = false;
    this.paste(given, part);
  }

  /** Empties what is selected. */
  clear(): void {
    const { sheet, selection } = this.selecting;
    this.typing.attempt(sheet, selection.active, () => this.edits.clear(sheet, selection.rect));
  }
}

/** A whole row or column is copied as far as the sheet is used. */
function withinUse(sheet: SheetModel, rect: Rect): Rect {
  const used = sheet.usedRect(false);
  const common = used && intersection(used, rect);
  const isVast = rect.bottom - rect.top > 10_000 || rect.right - rect.left > 1000;
  return isVast && common ? { ...rect, bottom: common.bottom, right: common.right } : rect;
}

/**
 * Whether it is what went to the clipboard. A browser may hand over the text alone: then it has to be the same, and that of
 * several cells, since anybody may have copied the text of one from elsewhere.
 */
function isOf({ id, text }: Clip, given: Clipped): boolean {
  const found = clipIn(given.html);
  if (given.html !== "") return found === id;
  // some systems rewrite the breaks of a text on their clipboard
  const plain = (one: string): string => one.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return /[\t\n]/.test(plain(text)) && plain(text) === plain(given.text);
}

/** Two tabs, or two openings of the page, have none in common. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16)).join("-");
}
