/** A member of Excel's API that not every Excel has that can run this add-in. */
export interface BeyondMinimum {
  /** of ExcelApi, as in `1.14` */
  readonly set: string;
  /** what happens where it is missing */
  readonly substitute: string;
}

/**
 * Members that are newer than the set that the manifest asks for, by class and name. Code that uses one does without
 * it where it is not there.
 */
export const BEYOND_MINIMUM: Readonly<Record<string, BeyondMinimum>> = {
  "WorksheetChangedEventArgs.triggerSource": {
    set: "1.14",
    substitute:
      "changes of the add-in's own are taken for somebody's: the open check is made once more, and nothing is written",
  },
};
