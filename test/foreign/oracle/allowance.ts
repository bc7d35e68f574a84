/** What of a sheet's part a change may make another. */
export class SheetAllowance {
  /** `row,column`, counted from 0 */
  readonly contents = new Set<string>();
  readonly looks = new Set<string>();
  /** rows whose height or visibility was changed */
  readonly rows = new Set<number>();
  /** columns whose width was changed */
  readonly columns = new Set<number>();
  /** local names of elements around the rows: what they held stays, more may come */
  readonly elements = new Set<string>();

  get isTouched(): boolean {
    return [this.contents, this.looks, this.rows, this.columns, this.elements].some(({ size }) => size > 0);
  }
}

/** What a list of changes may make another in a file; everything else has to be as it was. */
export class Allowance {
  private readonly sheets = new Map<string, SheetAllowance>();
  /** local names of elements of the workbook's part */
  readonly workbook = new Set<string>(["calcPr"]);
  /** tables, for example, have parts of their own */
  readonly newParts: RegExp[] = [];

  /** @param name of the sheet in the file */
  sheet(name: string): SheetAllowance {
    const found = this.sheets.get(name) ?? new SheetAllowance();
    this.sheets.set(name, found);
    return found;
  }
}
