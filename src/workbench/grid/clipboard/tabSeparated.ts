/** A block as Excel and WPS put it on the clipboard: fields between tabs; one with breaks or quotes is quoted. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

const TOKEN = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]+|\t|\r\n|\r|\n/g;

/** The fields of tab-separated text, in rows. A break at the end, as Excel writes it, makes no row. */
export function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[""]];
  const isAtStart = (): boolean => rows.at(-1)!.at(-1) === "";
  for (const [token, quoted] of text.matchAll(TOKEN)) {
    const row = rows.at(-1)!;
    if (token === "\t") row.push("");
    else if (/^[\r\n]/.test(token)) rows.push([""]);
    else
      row[row.length - 1] =
        quoted !== undefined && isAtStart() ? quoted.replace(/""/g, '"') : row.at(-1)! + token;
  }
  const last = rows.at(-1)!;
  if (rows.length > 1 && last.length === 1 && last[0] === "") rows.pop();
  return rows;
}
