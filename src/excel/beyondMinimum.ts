/** A member of Excel's API that is missing in some Excels that can run this add-in. */
export interface BeyondMinimum {
  /** requirement set of ExcelApi, as in `1.14` */
  readonly set: string;
  /** what happens where it is missing */
  readonly substitute: string;
}

/**
 * Members newer than the requirement set in the manifest, by class and name. Code that uses one also works without it. Today none is
 * used.
 */
export const BEYOND_MINIMUM: Readonly<Record<string, BeyondMinimum>> = {};
