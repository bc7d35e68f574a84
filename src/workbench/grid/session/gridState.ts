import type { Trouble } from "../../../emulator/editing/trouble";
import type { DataValidation } from "../../../emulator/model/rules";
import type { SheetModel } from "../../../emulator/model/sheet";
import type { Cell } from "../selection/moves";
import type { Store } from "./store";

/** What is being typed, and where; it stands in the sheet only when it is committed. */
export interface Entry {
  readonly sheet: SheetModel;
  readonly cell: Cell;
  readonly text: string;
  /** `enter`: begun by typing, arrows end it; `edit`: arrows move within the text */
  readonly mode: "enter" | "edit";
}

/** What is said to an entry, by the rule of its cell or because it cannot be stored, until the person answers. */
type Alert = Objection & {
  /** carries on with what was to follow the entry */
  readonly then: () => void;
};

type Objection = { readonly rule: DataValidation } | { readonly trouble: Trouble };

/** The open drop-down of a cell. */
export interface Choosing {
  readonly items: readonly string[];
  readonly at: number;
}

/** Why something was not done, and to which cells. */
export interface Refusal {
  readonly because:
    | "locked"
    | "lockedSome"
    | "merged"
    | "wrong"
    | "tooLarge"
    | "heading"
    | "array"
    | "notEntered"
    | "noPlace"
    | "sheetGone"
    | Unreachable;
  readonly sheet: string;
  /** the first of them */
  readonly cell: string;
  /** how many they are */
  readonly count: number;
  /** what was to be put there */
  readonly rows: number;
  readonly columns: number;
  /** what was typed, where it is held nowhere else */
  readonly text?: string;
}

/** The browser lets no page read the clipboard, or write to it, unless a key was pressed for that. */
type Unreachable = "pasteByKey" | "copyByKey";

export interface GridState {
  /** the active cell, where it is another than the first of what is selected */
  readonly active: Cell | undefined;
  /** the cell to keep in view, where it is another than the active one */
  readonly watched: Cell | undefined;
  /** the column where Tab was pressed first: Enter leads back to it */
  readonly tabbedFrom: number | undefined;
  readonly entry: Entry | undefined;
  readonly alert: Alert | undefined;
  readonly choosing: Choosing | undefined;
  readonly refusal: Refusal | undefined;
  /** grows when the selection has changed, which the workbook keeps */
  readonly selections: number;
}

export type GridStore = Store<GridState>;

export const AT_REST: GridState = {
  active: undefined,
  watched: undefined,
  tabbedFrom: undefined,
  entry: undefined,
  alert: undefined,
  choosing: undefined,
  refusal: undefined,
  selections: 0,
};
