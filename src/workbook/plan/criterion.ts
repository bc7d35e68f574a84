/** What COUNTIFS takes for one text and no other: neither a pattern nor a comparison. */
export function criterion(text: string): string {
  return `"=${text.replace(/[~*?]/g, "~$&").replace(/"/g, '""')}"`;
}
