import type { Allowance } from "../oracle/allowance";
import type { ChangeKind, Spot } from "./changes";

/** Cells that no file of the collection uses, so that what is added there meets nothing. */
const FREE_COLUMN = 20;

const freeRow = ({ seed }: Spot): number => 30 + 4 * (seed % 10);
const free = (context: Excel.RequestContext, spot: Spot, rows = 1, columns = 1): Excel.Range =>
  context.workbook.worksheets
    .getItem(spot.sheet)
    .getRangeByIndexes(freeRow(spot), FREE_COLUMN, rows, columns);

const elements =
  (...names: string[]) =>
  (allowed: Allowance, { sheet }: Spot): void =>
    names.forEach((name) => allowed.sheet(sheet).elements.add(name));

/** New things on a sheet, or in the workbook. */
export const additions: Readonly<Record<string, ChangeKind>> = {
  "column width": {
    make: (context, spot) => (free(context, spot).getEntireColumn().format.columnWidth = 80),
    allow: (allowed, { sheet }) => allowed.sheet(sheet).columns.add(FREE_COLUMN),
  },
  merge: {
    make: (context, spot) => free(context, spot, 2, 2).merge(false),
    allow: elements("mergeCells"),
  },
  validation: {
    make: (context, spot) => {
      const rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" as const } };
      free(context, spot, 2).dataValidation.rule = rule;
    },
    allow: elements("dataValidations"),
  },
  "conditional format": {
    make: (context, spot) => {
      const format = free(context, spot, 3).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=$B${(spot.seed % 5) + 1}=""`;
      format.custom.format.fill.color = "#FFF2CC";
    },
    allow: elements("conditionalFormatting"),
  },
  "data bar": {
    make: (context, spot) => void free(context, spot, 3).conditionalFormats.add("DataBar"),
    allow: elements("conditionalFormatting", "extLst"),
  },
  table: {
    make: (context, spot) => {
      const range = free(context, spot, 3, 2);
      range.values = [
        ["名称", "数"],
        ["甲", 1],
        ["乙", 2],
      ];
      context.workbook.worksheets.getItem(spot.sheet).tables.add(range, true).name = `新表_${spot.seed}`;
    },
    allow: (allowed, spot) => {
      elements("tableParts")(allowed, spot);
      allowed.newParts.push(/^xl\/tables\/table\d+\.xml$/);
      for (let row = 0; row < 3; row++)
        for (let column = 0; column < 2; column++)
          allowed.sheet(spot.sheet).contents.add(`${freeRow(spot) + row},${FREE_COLUMN + column}`);
    },
  },
  chart: {
    make: (context, { sheet, seed }) => {
      const home = context.workbook.worksheets.getItem(sheet);
      const range = home.getRange("A1:C5");
      const chart = home.charts.add(seed % 2 === 0 ? "BarStacked" : "LineMarkers", range, "Columns");
      chart.title.text = `<新> & 图 ${seed}`;
      chart.setPosition("U2", "Z20");
    },
    allow: (allowed, spot) => {
      elements("drawing")(allowed, spot);
      allowed.newParts.push(/^xl\/(charts\/chart|drawings\/drawing)\d+\.xml$/);
    },
  },
  protection: {
    make: (context, { sheet }) => context.workbook.worksheets.getItem(sheet).protection.protect({}),
    allow: elements("sheetProtection"),
  },
  name: {
    make: (context, spot) => void context.workbook.names.add(`新名_${spot.seed}`, free(context, spot)),
    allow: (allowed) => allowed.workbook.add("definedNames"),
  },
  sheet: {
    make: (context, { seed }) => {
      const sheet = context.workbook.worksheets.add(`新表 ${seed}`);
      sheet.getRange("A1:B1").values = [["新", 1]];
      sheet.freezePanes.freezeRows(1);
    },
    allow: (allowed) => {
      allowed.workbook.add("sheets");
      allowed.newParts.push(/^xl\/worksheets\/sheet\d+\.xml$/);
    },
  },
};
