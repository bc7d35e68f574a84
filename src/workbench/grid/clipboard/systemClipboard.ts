import type { Clipped } from "./clipped";

/**
 * Puts a text and a table on the clipboard without a key. A copy event takes both in every browser, and also on pages that are
 * not served by https, where there is no `navigator.clipboard`.
 *
 * @returns whether the browser has let it
 */
export function writeClipboard({ text, html }: Clipped): boolean {
  const selected = document.createElement("textarea");
  selected.value = " ";
  selected.setAttribute("aria-hidden", "true");
  selected.style.cssText = "position:fixed;opacity:0";
  document.body.append(selected);
  selected.select();
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    isTaken = true;
  };
  document.addEventListener("copy", take, { capture: true });
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", take, { capture: true });
    selected.remove();
  }
}

/** What is on the clipboard; undefined where the browser does not let the page read it, or the person does not. */
export async function readClipboard(): Promise<Clipped | undefined> {
  try {
    const items = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? (await item.getType(type)).text() : "";
    };
    return { text: await read("text/plain"), html: await read("text/html") };
  } catch {
    return undefined;
  }
}
