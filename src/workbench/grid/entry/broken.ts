/** A text with a line break where the caret is; the caret comes after it. */
export function broken(input: HTMLTextAreaElement, text: string): string {
  const { selectionStart: start, selectionEnd: end } = input;
  // the caret goes to the end of a text that is set from outside
  setTimeout(() => input.setSelectionRange(start + 1, start + 1), 0);
  return `${text.slice(0, start)}\n${text.slice(end)}`;
}
