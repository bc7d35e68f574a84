import type { ClipboardEvent } from "react";
import type { GridSession } from "../session/session";

type Handler = (event: ClipboardEvent) => void;

/** What the clipboard does while nothing is being typed: it takes and brings cells. In a text it is the browser's. */
export function clipboardEvents({ clipping, store }: GridSession): {
  readonly onCopy: Handler;
  readonly onCut: Handler;
  readonly onPaste: Handler;
} {
  const ofCells =
    (work: (data: DataTransfer) => void): Handler =>
    (event) => {
      if (store.get().entry) return;
      event.preventDefault();
      work(event.clipboardData);
    };
  const take = (data: DataTransfer, isCut: boolean): void => {
    const { text, html } = clipping.copy(isCut);
    data.setData("text/plain", text);
    data.setData("text/html", html);
  };
  return {
    onCopy: ofCells((data) => take(data, false)),
    onCut: ofCells((data) => take(data, true)),
    onPaste: ofCells((data) => {
      const given = { text: data.getData("text/plain"), html: data.getData("text/html") };
      clipping.pasteByKey(given);
    }),
  };
}
