/**
 * More is not put into one cell: a text of more than 8,192 characters that begins with a minus fails on a desktop, and
 * programs that read cells through COM fail from 8,222 on.
 *
 * @source OfficeDev/office-js#3256, xlwings/xlwings#887
 */
export const LONGEST_TEXT = 8_000;

const REST = "……（太长，其余从略）";

/** A text as one cell takes it: what is too long is cut, with a note at its end. */
export function inOneCell(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT - REST.length) + REST;
}
