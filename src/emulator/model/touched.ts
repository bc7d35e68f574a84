/**
 * What may have been changed since a sheet was read: rows, whose text is compared when the sheet is saved, and cells with
 * another content, whose formulas elsewhere have to be computed anew. Whatever is not in here is as it was.
 */
export class Touched {
  private readonly rows = new Set<number>();
  private readonly contents = new Set<number>();
  private readonly formulas = new Set<number>();
  private all = false;

  row(row: number): void {
    this.rows.add(row);
  }

  /** @param place of a cell, as one number */
  content(place: number): void {
    this.contents.add(place);
  }

  /** A formula says the same in other words. */
  formula(place: number): void {
    this.formulas.add(place);
  }

  /** Everything has moved. */
  everything(): void {
    this.all = true;
  }

  hasRow(row: number): boolean {
    return this.all || this.rows.has(row);
  }

  hasContent(place: number): boolean {
    return this.all || this.contents.has(place);
  }

  hasFormula(place: number): boolean {
    return this.hasContent(place) || this.formulas.has(place);
  }

  /** Whether anything was put into a cell, or taken out of one. */
  get hasContents(): boolean {
    return this.all || this.contents.size > 0;
  }

  get isEverything(): boolean {
    return this.all;
  }

  get touchedRows(): ReadonlySet<number> {
    return this.rows;
  }
}
