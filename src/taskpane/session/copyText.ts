/** Puts a text on the clipboard. @returns false where the page may not: then it is to be shown, for people to copy */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
