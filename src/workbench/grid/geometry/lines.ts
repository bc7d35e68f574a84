/** Where the rows or columns of a sheet begin, in pixels; a hidden one has no size. */
export class Lines {
  private readonly starts: number[] = [0];

  /** @param size of a line by its index, in pixels */
  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    for (let i = 0; i < count; i++) this.starts.push(this.starts[i]! + size(i));
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.count)]!;
  }

  /** The size of a line, or of several that follow each other. */
  size(from: number, to = from): number {
    return this.start(to + 1) - this.start(from);
  }

  get total(): number {
    return this.starts[this.count]!;
  }

  /** The line at a place, in pixels; the first or the last for a place outside. */
  at(place: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next line in a direction that is shown; the same line at the end. */
  next(from: number, step: number): number {
    let at = from + step;
    while (at >= 0 && at < this.count && this.size(at) === 0) at += step;
    return at < 0 || at >= this.count ? from : at;
  }
}
