/** How many characters somebody has written; blanks of the Chinese keyboard and of web pages are none either. */
export function written(cell: string): string {
  return `LEN(TRIM(SUBSTITUTE(SUBSTITUTE(${cell},"\u3000",""),"\u00a0","")))`;
}
