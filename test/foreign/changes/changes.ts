import type { Allowance } from "../oracle/allowance";

/** Where a change is made, and which of several it is. */
export interface Spot {
  readonly sheet: string;
  /** among the cells that files have */
  readonly row: number;
  readonly column: number;
  readonly seed: number;
}

/** Something that is done to a workbook, and what in its file may be another after it. */
export interface ChangeKind {
  readonly make: (context: Excel.RequestContext, spot: Spot) => void;
  readonly allow: (allowed: Allowance, spot: Spot) => void;
}

const VALUES = [
  1,
  0,
  -2.5,
  1e21,
  "文字",
  "",
  " 两端 ",
  "<b>&\"'",
  "_x0041_",
  "第一行\n第二行",
  true,
  "'007",
  "=甲",
];
const FORMULAS = ["=1+1", "=A1", "=SUM(B2:B5)", '="a"&"<"', "=其他!B1*2", "=1/0"];

const cell = (context: Excel.RequestContext, { sheet, row, column }: Spot): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getCell(row, column);
const at = <T>(list: readonly T[], { seed }: Spot): T => list[seed % list.length]!;

function content(allowed: Allowance, { sheet, row, column }: Spot): void {
  allowed.sheet(sheet).contents.add(`${row},${column}`);
  // a text that looks like a formula is marked as one, and a new cell looks as its row or column does
  allowed.sheet(sheet).looks.add(`${row},${column}`);
}

function look(allowed: Allowance, { sheet, row, column }: Spot): void {
  allowed.sheet(sheet).looks.add(`${row},${column}`);
}

/** Changes of cells, rows and columns. */
export const cellChanges: Readonly<Record<string, ChangeKind>> = {
  value: {
    make: (context, spot) => (cell(context, spot).values = [[at(VALUES, spot)]]),
    allow: content,
  },
  formula: {
    make: (context, spot) => (cell(context, spot).formulas = [[at(FORMULAS, spot)]]),
    allow: content,
  },
  blank: {
    make: (context, spot) => cell(context, spot).clear("Contents"),
    allow: content,
  },
  fill: {
    make: (context, spot) => (cell(context, spot).format.fill.color = at(["#FFF2CC", "#00FF00"], spot)),
    allow: look,
  },
  font: {
    make: (context, spot) => {
      const { font } = cell(context, spot).format;
      font.bold = spot.seed % 2 === 0;
      font.name = at(["黑体", "Arial"], spot);
    },
    allow: look,
  },
  "number format": {
    make: (context, spot) => (cell(context, spot).numberFormat = [[at(["0.00", "@", '0"人"'], spot)]]),
    allow: look,
  },
  unlocked: {
    make: (context, spot) => (cell(context, spot).format.protection.locked = false),
    allow: look,
  },
  "row height": {
    make: (context, spot) => (cell(context, spot).format.rowHeight = 12 + (spot.seed % 20)),
    allow: (allowed, { sheet, row }) => allowed.sheet(sheet).rows.add(row),
  },
  "hidden row": {
    make: (context, spot) => (cell(context, spot).getEntireRow().rowHidden = spot.seed % 2 === 0),
    allow: (allowed, { sheet, row }) => allowed.sheet(sheet).rows.add(row),
  },
};
