import { type Block, cellBlock, destination, putsOf, textBlock } from "../../../emulator/editing/block";
import type { Edits } from "../../../emulator/editing/edits";
import type { ExcelHost } from "../../../emulator/excelHost";
import { intersection, type Rect, subtract } from "../../../emulator/model/rect";
import type { SheetModel } from "../../../emulator/model/sheet";
import { shownText } from "../../../emulator/objects/rangeCells";
import { fieldsOf, htmlTable, tabSeparated } from "../clipboard/tabSeparated";
import type { Selecting } from "./selecting";
import type { Typing } from "./typing";

/** Cells that were copied or cut here, recognised by the text that went to the clipboard. */
interface Clip {
  readonly text: string;
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly block: Block;
  readonly isCut: boolean;
}

/** What goes to the clipboard. */
export interface Clipped {
  readonly text: string;
  readonly html: string;
}

/** Copy, cut and paste: texts for other programs, formulas and values within the workbook. */
export class Clipping {
  private clip: Clip | undefined;

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
        shownText(sheet.cell(rect.top + i, rect.left + j) ?? { value: null }),
      ),
    );
    const text = tabSeparated(rows);
    this.clip = { text, sheet, rect, block: cellBlock(sheet, rect, isCut), isCut };
    return { text, html: htmlTable(rows) };
  }

  /** Puts a block from the active sheet's selection on, all of it or nothing, and selects it. */
  paste(text: string): void {
    const { sheet, selection } = this.selecting;
    // some systems rewrite the breaks of a text on their clipboard
    const own = this.clip && isSameText(this.clip.text, text) ? this.clip : undefined;
    if (!own && text === "") return;
    this.typing.attempt(sheet, selection.active, () => {
      const block = own?.block ?? textBlock(this.host, sheet, fieldsOf(text));
      const rect = destination(selection.rect, block);
      const puts = putsOf(block, sheet, rect);
      this.edits.together(() => {
        if (own?.isCut) for (const part of left(own, sheet, rect)) this.edits.clear(own.sheet, part);
        this.edits.put(sheet, rect, puts);
      });
      if (own?.isCut) this.clip = undefined;
      this.selecting.select(rect);
    });
  }

  /** Empties what is selected. */
  clear(): void {
    const { sheet, selection } = this.selecting;
    this.typing.attempt(sheet, selection.active, () => this.edits.clear(sheet, selection.rect));
  }
}

/** The cells that a cut leaves empty. */
function left({ sheet, rect }: Clip, onto: SheetModel, target: Rect): Rect[] {
  return sheet === onto ? subtract(rect, target) : [rect];
}

/** A whole row or column is copied as far as the sheet is used. */
function withinUse(sheet: SheetModel, rect: Rect): Rect {
  const used = sheet.usedRect(false);
  const common = used && intersection(used, rect);
  const isVast = rect.bottom - rect.top > 10_000 || rect.right - rect.left > 1000;
  return isVast && common ? { ...rect, bottom: common.bottom, right: common.right } : rect;
}

function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}
