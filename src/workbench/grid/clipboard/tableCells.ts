/**
 * The texts of the one table that a clipboard brings, where its plain text cannot tell cells apart: Word, and web pages,
 * write a break within a cell as one between rows.
 *
 * @returns undefined where the plain text says all there is
 */
export function brokenCells(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const tables = new DOMParser().parseFromString(html, "text/html").querySelectorAll("table");
  const [table] = tables;
  if (!table || tables.length !== 1) return undefined;
  const rows = textsOf(table);
  return rows.some((row) => row.some((text) => /[\t\n]/.test(text))) ? rows : undefined;
}

/** Cells below or beside one that spans several are blank, as Excel has them. */
function textsOf(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].map((): string[] => []);
  [...table.rows].forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (rows[row]![column] !== undefined) column += 1;
      const { colSpan, rowSpan } = cell;
      for (let down = 0; down < rowSpan && row + down < rows.length; down++)
        for (let across = 0; across < colSpan; across++) rows[row + down]![column + across] = "";
      rows[row]![column] = textOf(cell);
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

/** Spaces and breaks of the source are one space; `<br>` and paragraphs are breaks. */
function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  const mark = (element: Element, text: string): void => element.replaceWith(text);
  for (const node of copy.querySelectorAll("style, script")) node.remove();
  const walker = cell.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = isTab(node.parentElement) ? "\t" : node.nodeValue!.replace(/[ \t\r\n]+/g, " ");
  for (const line of copy.querySelectorAll("br")) mark(line, "\n");
  for (const paragraph of [...copy.querySelectorAll("p, div, li")].reverse())
    mark(paragraph, `\n${paragraph.textContent}\n`);
  return copy.textContent
    .replace(/\u00a0/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n\n+/g, "\n")
    .replace(/^[\n ]+|[\n ]+$/g, "");
}

/** @source Word's HTML: `mso-tab-count` marks a tab */
function isTab(element: Element | null): boolean {
  return /mso-tab-count/.test(element?.getAttribute("style") ?? "");
}
