/**
 * What may have been changed since a sheet was read: rows, whose text is compared when the sheet is saved, and cells with
 * another content, whose formulas elsewhere have to be computed anew. Whatever is not in here is as it was.
 */
export class Touched {
  private readonly rows = new Set<number>();
  private contents = new Set<number>();
  private formulas = new Set<number>();
  private hasMoved = false;
  private hasLost = false;

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

  /**
   * Cells have moved, with what was remembered of them.
   *
   * @param to where a place has come to; undefined when it was taken out
   */
  moved(to: (place: number) => number | undefined): void {
    this.hasMoved = true;
    const along = (places: ReadonlySet<number>): Set<number> =>
      new Set([...places].flatMap((place) => to(place) ?? []));
    this.contents = along(this.contents);
    this.formulas = along(this.formulas);
  }

  /** Cells were taken out: whoever read them has to be computed anew, by whatever reference. */
  lost(): void {
    this.hasLost = true;
  }

  hasRow(row: number): boolean {
    return this.hasMoved || this.rows.has(row);
  }

  /** Whether the content of a cell was put there since. */
  hasContent(place: number): boolean {
    return this.contents.has(place);
  }

  /** Whether a formula that reads the cell may come to something else. */
  isChanged(place: number): boolean {
    return this.hasLost || this.contents.has(place);
  }

  hasFormula(place: number): boolean {
    return this.contents.has(place) || this.formulas.has(place);
  }

  /** Whether anything was put into a cell, or taken out of one. */
  get hasContents(): boolean {
    return this.hasLost || this.contents.size > 0;
  }

  /** Whether rows are not where they were. */
  get isEverything(): boolean {
    return this.hasMoved;
  }

  get touchedRows(): ReadonlySet<number> {
    return this.rows;
  }
}
