const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A cell as people and programs name it: `计分表!F12`, and where the sheet's name needs it `'填报-县统计局'!F7`. */
export function cellName(sheet: string, address: string): string {
  return `${PLAIN.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}

const NAMED = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]+\d+)$/;

/** The sheet and the address that a name is made of; undefined for what is none. */
export function placeOfCell(name: string): { readonly sheet: string; readonly cell: string } | undefined {
  const [, quoted, plain, cell] = NAMED.exec(name) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet === undefined || cell === undefined ? undefined : { sheet, cell };
}
