/**
 * What may have been changed since a sheet was read: rows, whose text is compared when the sheet is saved, and cells
 * whose content has changed, so that formulas that read them are out of date. Whatever is not in here is as it was.
 */
export class Touched {
  private readonly rows = new Set<number>();
  private contents = new Set<number>();
  /** contents that were changed since they were last asked for */
  private news = new Set<number>();
  /** of these, formulas that the file has without a result */
  private uncomputed = new Set<number>();
  private formulas = new Set<number>();
  /** formulas that read more cells than in the file, or fewer */
  private resized = new Set<number>();
  /** formulas that were entered or replaced since they were last asked for: what the cell held before */
  private entries = new Map<number, string>();
  private results = new Set<number>();
  private hasMoved = false;
  private hidesOthers = false;
  private hasLost = false;

  row(row: number): void {
    this.rows.add(row);
  }

  /** @param place of a cell, as one number */
  content(place: number): void {
    this.contents.add(place);
    this.news.add(place);
    this.uncomputed.delete(place);
  }

  /** A formula of the file has no result yet. It counts as changed, so that it is computed. */
  withoutResult(place: number): void {
    this.content(place);
    this.uncomputed.add(place);
  }

  /** The cells whose contents were changed since the last call; cells that have moved since may be missing. */
  takeNews(): readonly number[] {
    const places = [...this.news];
    this.news = new Set();
    return places;
  }

  /**
   * Another formula was entered, or something else than a formula in its place.
   *
   * @param before as in `Range.formulas`
   */
  entered(place: number, before: string): void {
    if (!this.entries.has(place)) this.entries.set(place, before);
  }

  /** What cells held before other formulas were entered in them, since the last call. */
  takeEntries(): ReadonlyMap<number, string> {
    const taken = this.entries;
    if (taken.size > 0) this.entries = new Map();
    return taken;
  }

  /** A formula was rewritten because its references moved. */
  formula(place: number): void {
    this.formulas.add(place);
  }

  /** A formula was rewritten whose ranges have other extents now: its result may be another. */
  extents(place: number): void {
    this.resized.add(place);
  }

  /** A formula has another result than it had. */
  result(place: number): void {
    this.results.add(place);
  }

  /** Other rows are hidden than before: totals that pass over them are out of date. */
  hidden(): void {
    this.hidesOthers = true;
  }

  /** Whether other rows are hidden than in the file. */
  get hasHidden(): boolean {
    return this.hidesOthers;
  }

  /**
   * Cells have moved; what is tracked of them moves along.
   *
   * @param to the new place of a cell; undefined when it was deleted
   */
  moved(to: (place: number) => number | undefined): void {
    this.hasMoved = true;
    const along = (places: ReadonlySet<number>): Set<number> =>
      new Set([...places].flatMap((place) => to(place) ?? []));
    this.contents = along(this.contents);
    this.uncomputed = along(this.uncomputed);
    this.formulas = along(this.formulas);
    this.resized = along(this.resized);
    this.results = along(this.results);
  }

  /** Cells were deleted: any formula may have read them, so all cells count as changed. */
  lost(): void {
    this.hasLost = true;
  }

  hasRow(row: number): boolean {
    return this.hasMoved || this.rows.has(row);
  }

  /** Whether the content of a cell was changed. */
  hasContent(place: number): boolean {
    return this.contents.has(place);
  }

  /** Whether the content of a cell was put in here, rather than read from the file. */
  isEntered(place: number): boolean {
    return this.contents.has(place) && !this.uncomputed.has(place);
  }

  /** Whether a cell may show something else: its content or its result was changed. */
  hasValue(place: number): boolean {
    return this.contents.has(place) || this.results.has(place);
  }

  /** Whether a formula that reads the cell may have another result; one of its own that was computed here is none of the file's. */
  isChanged(place: number): boolean {
    return this.hasLost || this.contents.has(place) || this.resized.has(place) || this.results.has(place);
  }

  hasFormula(place: number): boolean {
    return this.contents.has(place) || this.formulas.has(place);
  }

  /** Whether the content of any cell was changed or deleted. */
  get hasContents(): boolean {
    return this.hasLost || this.contents.size > 0 || this.resized.size > 0;
  }

  /** Whether cells were moved, so that all rows have to be written. */
  get isEverything(): boolean {
    return this.hasMoved;
  }

  get touchedRows(): ReadonlySet<number> {
    return this.rows;
  }
}
