/** Whether a user is typing into a cell, while an Excel carries nothing out. */
export class CellEditing {
  /** resolves when the cell is left; undefined while nobody types */
  over: Promise<void> | undefined;

  /** @returns a function that leaves the cell */
  enter(): () => void {
    let leave: () => void = () => undefined;
    this.over = new Promise((resolve) => (leave = resolve));
    return () => {
      this.over = undefined;
      leave();
    };
  }
}
