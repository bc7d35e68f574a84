/** One cell as it was found. */
export interface FoundCell {
  readonly sheet: string;
  /** as in `F7` */
  readonly cell: string;
  /** `date`: a number that is shown as a date */
  readonly kind: "blank" | "number" | "date" | "text" | "boolean" | "error";
  /** null when blank; the code of an error, as in `#N/A` */
  readonly value: number | string | boolean | null;
}
