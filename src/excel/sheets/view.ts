import { type Part, writing } from "../request/part";

/** Which sheets are shown, and which go behind them. */
export interface View {
  /** the first of them is activated */
  readonly shown: readonly string[];
  /** go one behind the other from a place on, counted from 0 */
  readonly front?: { readonly names: readonly string[]; readonly place: number } | undefined;
  /** go behind all others, in this order */
  readonly behind: readonly string[];
  /** how many sheets there are */
  readonly sheetCount: number;
  /** an empty sheet that is not needed any more */
  readonly blank: string | undefined;
}

/** Shows and moves sheets, and deletes the one that is not needed any more. */
export function arranging({ shown, front, behind, sheetCount, blank }: View): Part {
  return writing(({ workbook: { worksheets } }) => {
    for (const name of shown) worksheets.getItem(name).visibility = "Visible";
    front?.names.forEach((name, i) => void (worksheets.getItem(name).position = front.place + i));
    for (const name of behind) worksheets.getItem(name).position = sheetCount - 1;
    if (blank !== undefined) worksheets.getItem(blank).delete();
    if (shown[0] !== undefined) worksheets.getItem(shown[0]).activate();
  });
}

/** Moves a sheet to a place among the tabs, counted from 0. */
export function moving(name: string, position: number): Part {
  return writing(({ workbook: { worksheets } }) => void (worksheets.getItem(name).position = position));
}
