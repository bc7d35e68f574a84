/** What a cell of a published workbook holds; null when it is empty. */
export type PublishedValue = string | number | boolean | null;
