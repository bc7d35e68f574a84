import { readClipboard, writeClipboard } from "../clipboard/systemClipboard";
import { isSame } from "../../../emulator/model/same";
import type { Part } from "../../../emulator/carrying/copied";
import { refusalAt } from "../session/refusalOf";
import type { GridSession } from "../session/session";

export type MenuDeed = "cut" | "copy" | "paste" | "pasteValues" | "clear";

/** What the items of the menu do. Where the browser does not let the page have the clipboard, the key is named that may. */
export function menuDeeds({ clipping, selecting, store }: GridSession): Record<MenuDeed, () => unknown> {
  const refuse = (because: "copyByKey" | "pasteByKey"): void =>
    store.set({ refusal: refusalAt(because, selecting.sheet, selecting.selection.active) });
  const take = (isCut: boolean): void => {
    if (!writeClipboard(clipping.copy(isCut))) refuse("copyByKey");
  };
  const bring = async (part: Part): Promise<void> => {
    const { sheet, selection } = selecting;
    const found = await readClipboard();
    // the browser may have asked the person, who is elsewhere by now
    const isLeft = selecting.sheet !== sheet || !isSame(selecting.selection.rect, selection.rect);
    if (isLeft || store.get().entry) return;
    if (found) clipping.paste(found, part);
    else refuse("pasteByKey");
  };
  return {
    cut: () => take(true),
    copy: () => take(false),
    paste: () => bring("all"),
    pasteValues: () => bring("values"),
    clear: () => clipping.clear(),
  };
}
