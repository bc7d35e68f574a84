/** What goes to the clipboard, or comes from it. */
export interface Clipped {
  readonly text: string;
  readonly html: string;
}
