import { openNewWorkbook } from "../excel/newWorkbook";

/**
 * Opens a file as a new workbook, which somebody saves then: the way out of a pane that cannot save files.
 *
 * @throws Problem when Excel refuses
 */
export function openAsNewWorkbook(bytes: Uint8Array): Promise<void> {
  return openNewWorkbook(base64Of(bytes));
}

/** Bytes that are made text at once: a function takes no more arguments than some ten thousand. */
const AT_ONCE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
