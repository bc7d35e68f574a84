import fc from "fast-check";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { type Cell, CellError } from "../../src/emulator/model/cell";
import { restructure } from "../../src/emulator/model/structure";
import { copySheet } from "../emulator/cloneWorkbook";

/** Something that a user, another program or ill luck does to a workbook. */
export type Edit = (host: ExcelHost) => void;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 500 }),
  fc.constantFrom(
    "",
    " ",
    "abc",
    "1,234.5",
    "１２",
    "12亿",
    "=1+1",
    "\u00a0",
    "a".repeat(200),
    "😀",
    "<b>&\"'",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.boolean(),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((code) => new CellError(code)),
  fc.constant(null),
);
const formula = fc.constantFrom("1/0", "A1+F7", "q_a*2", "SUM(F7:F9)", "F7", "NOSUCH(1)", "'不存在'!A1");
const index = fc.nat({ max: 40 });
const [row, column] = [fc.nat({ max: 18 }), fc.nat({ max: 14 })];

const setCell = fc
  .tuple(
    index,
    row,
    column,
    fc.oneof(
      value,
      formula.map((text) => ({ formula: text })),
    ),
  )
  .map(([which, r, c, content]): Edit => ({ workbook }) => {
    const sheet = at(workbook.sheets, which)!;
    if (content !== null && typeof content === "object" && "formula" in content) sheet.put(r, c, content);
    else sheet.put(r, c, { value: content });
  });

const structure = fc
  .tuple(index, fc.constantFrom("row" as const, "column" as const), row, fc.constantFrom(-2, -1, 1, 3))
  .map(([which, axis, place, count]): Edit => ({ workbook }) => {
    restructure(workbook, at(workbook.sheets, which)!, { axis, at: place, count });
  });

/** Two rows, or two columns, change places, with everything in their cells. */
const swap = fc
  .tuple(index, fc.boolean(), row, row)
  .map(([which, rows, one, other]): Edit => ({ workbook }) => {
    const sheet = at(workbook.sheets, which)!;
    const moved = (place: number): number => (place === one ? other : place === other ? one : place);
    sheet.replaceCells(
      [...sheet.entries()].map(([r, c, cell]): [number, number, Cell] =>
        rows ? [moved(r), c, cell] : [r, moved(c), cell],
      ),
    );
  });

const sort = fc.tuple(index, column, fc.boolean()).map(([which, by, down]): Edit => ({ workbook }) => {
  const sheet = at(workbook.sheets, which)!;
  const table = sheet.tables[0];
  if (!table) return;
  const { top, bottom } = table.rect;
  const rows = Array.from({ length: bottom - top }, (_, i) => top + 1 + i);
  const text = (r: number): string => String(sheet.cell(r, by)?.value ?? "");
  const order = [...rows].sort((a, b) => (down ? -1 : 1) * text(a).localeCompare(text(b)));
  const to = new Map(order.map((from, i) => [from, rows[i]!]));
  sheet.replaceCells(
    [...sheet.entries()].map(([r, c, cell]): [number, number, Cell] => [to.get(r) ?? r, c, cell]),
  );
});

const sheetEdit = fc
  .tuple(
    index,
    fc.constantFrom(
      "rename",
      "hide",
      "veryHide",
      "delete",
      "copy",
      "unprotect",
      "untable",
      "retable",
      "move",
    ),
    index,
  )
  .map(([which, what, other]): Edit => ({ workbook }) => {
    const sheet = at(workbook.sheets, which)!;
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
    const expendable = visible.length > 1 || sheet.visibility !== "visible";
    if (what === "rename") sheet.name = `改名${other}-${workbook.sheets.indexOf(sheet)}`;
    if (what === "hide" && expendable) sheet.visibility = "hidden";
    if (what === "veryHide" && expendable) sheet.visibility = "veryHidden";
    if (what === "delete" && expendable) workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
    if (what === "unprotect") sheet.protection = undefined;
    if (what === "untable") sheet.tables = [];
    if (what === "retable")
      for (const table of sheet.tables) table.name = `表${other}_${table.id.replace(/\W/g, "")}`;
    if (what === "move") workbook.sheets = [...workbook.sheets.filter((each) => each !== sheet), sheet];
    if (what === "copy") {
      const name = `${sheet.name.slice(0, 20)} (${workbook.sheets.length})`;
      const copy = copySheet(workbook, sheet, name);
      copy.tables = copy.tables.map((table, i) => ({
        ...table,
        name: `${table.name}${workbook.sheets.length}`,
        id: `copy ${workbook.sheets.length} ${i}`,
      }));
    }
  });

const nameEdit = fc
  .tuple(index, fc.constantFrom("delete", "break", "text", "add"))
  .map(([which, what]): Edit => ({ workbook }) => {
    const name = at(workbook.names, which);
    if (what === "add")
      workbook.names.push({ name: `q_x${which}`, formula: "1+1", visible: true, comment: "" });
    if (!name) return;
    if (what === "delete") workbook.names = workbook.names.filter((other) => other !== name);
    if (what === "break") name.formula = "#REF!";
    if (what === "text") name.formula = '"文字"';
  });

/** A handful of edits, one after the other. */
export const edits = fc.array(
  fc.oneof({ weight: 4, arbitrary: setCell }, structure, swap, sort, sheetEdit, nameEdit),
  {
    minLength: 1,
    maxLength: 8,
  },
);
