import { arrangementOf } from "../../src/emulator/carrying/arrangement";
import { parseAddress } from "../../src/emulator/model/rect";
import type { CellStyle } from "../../src/emulator/model/look";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { typedValue } from "../../src/emulator/model/typed";
import { shownText } from "../../src/emulator/objects/rangeCells";
import { GridSession } from "../../src/workbench/grid/session/session";
import { contents, sheetOf } from "./sheetOf";

/** A person at a grid whose first sheet has what is typed from A1 on; addresses may name another sheet. */
export function gridOf(rows: readonly (readonly (string | number)[])[], others: readonly string[] = []) {
  const { host, sheet } = sheetOf(rows);
  for (const name of others) host.workbook.addSheet(name);
  const session = new GridSession(host);
  const place = (address: string) => {
    const { sheet: name, rect } = parseAddress(address)!;
    return { sheet: name === undefined ? sheet : host.workbook.sheet(name)!, rect };
  };
  const cell = (address: string) => {
    const at = place(address);
    return at.sheet.cell(at.rect.top, at.rect.left);
  };
  const goTo = (address: string): void => {
    if (!session.selecting.goTo(address)) throw new Error(`there is no ${address}`);
  };
  return {
    host,
    sheet,
    session,
    rect: (address: string) => place(address).rect,
    cell,
    goTo,
    put: (address: string, input: string | number): void => {
      const at = place(address);
      at.sheet.put(at.rect.top, at.rect.left, typedValue(input, "General"));
      host.touched();
    },
    dress: (address: string, style: CellStyle): void => {
      const at = place(address);
      for (let row = at.rect.top; row <= at.rect.bottom; row++)
        for (let column = at.rect.left; column <= at.rect.right; column++)
          at.sheet.restyle(row, column, (before) => ({ ...before, ...style }));
    },
    /** copies, or cuts, and pastes */
    carry: (from: string, to: string, how: { cut?: boolean; part?: "all" | "values" } = {}): void => {
      goTo(from);
      const clip = session.clipping.copy(how.cut);
      goTo(to);
      session.clipping.paste(clip, how.part);
    },
    undo: () => session.press({ kind: "undo" }, undefined as never, 1),
    redo: () => session.press({ kind: "redo" }, undefined as never, 1),
    /** what a cell holds as it is written: a formula with its `=` */
    held: (address: string) => {
      host.calculated();
      const found = cell(address);
      return found?.formula === undefined ? (found?.value ?? null) : `=${found.formula}`;
    },
    shown: (address: string): string => {
      host.calculated();
      return shownText(cell(address) ?? { value: null }, place(address).sheet.dates);
    },
    refusal: () => session.store.get().refusal,
    /** all that a person could lose */
    everything: () => [
      host.workbook.sheets.map((each: SheetModel) => [contents(host, each), arrangementOf(each)]),
      host.workbook.names.map(({ name, formula }) => [name, formula]),
    ],
  };
}

export const BOLD: CellStyle = { font: { bold: true } };
export const OPEN: CellStyle = { protection: { locked: false } };
