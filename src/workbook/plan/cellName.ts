const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A cell as people and programs name it: `计分表!F12`, and where the sheet's name needs it `'填报-县统计局'!F7`. */
export function cellName(sheet: string, address: string): string {
  return `${PLAIN.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}
