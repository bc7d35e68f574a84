import { CellError, type CellValue } from "../../../src/emulator/model/cell";
import type { CellStyle } from "../../../src/emulator/model/look";
import type { SheetModel } from "../../../src/emulator/model/sheet";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";

/** Everything that the product knows of a workbook, as plain data: the same before it is saved and after it is opened. */
export function portrait({ sheets, names, calculationMode }: WorkbookModel): unknown {
  return plain({
    calculationMode,
    sheets: sheets.map(sheetPortrait),
    names: names.map(({ name, formula, visible, comment }) => [name, formula, visible, comment]),
  });
}

/** Of a sheet that says nothing of them. */
const STANDARD_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function sheetPortrait(sheet: SheetModel): unknown {
  const { name, visibility, tabColor, showGridlines, protection, frozen, page, headerFooter } = sheet;
  return {
    ...{ name, visibility, tabColor, showGridlines, protection, frozen, headerFooter },
    page: { ...page, margins: page.margins ?? STANDARD_MARGINS },
    cells: cellsOf(sheet),
    merges: inOrder(sheet.merges),
    tables: sheet.tables.map((table) => [table.name, table.rect, table.style, table.showFilterButton]),
    validations: inOrder(sheet.validations.map(({ rect, rule }) => ({ rect, rule: ruled(rule) }))),
    formats: inOrder(sheet.conditionalFormats.map(({ rects, rule }) => ({ rects, rule: ruled(rule) }))),
    rows: inOrder([...sheet.rows].map(([row, { height, hidden }]) => sized({ row, height, hidden }))),
    // of a run of columns that goes on to the last one the model holds the first thousand
    columns: inOrder(
      [...sheet.columns]
        .filter(([column]) => column < 500)
        .map(([column, { width, hidden }]) => sized({ column, width, hidden })),
    ),
    charts: sheet.charts.map(({ id: _, source: __, series, ...chart }) => ({
      ...chart,
      // a color that nobody has chosen is chosen by the file
      series: series.map(({ name: title, ...data }) => [
        title?.formula ?? title?.text,
        data.categories,
        data.values,
      ]),
    })),
    names: sheet.names.map(({ name: own, formula }) => [own, formula]),
  };
}

/** Cells that hold something or look like something. */
function cellsOf(sheet: SheetModel): unknown {
  return [...sheet.entries()]
    .map(([row, column, { value, formula, array, style, hyperlink }]) => {
      return { row, column, value: filed(value), formula, array, hyperlink, style: style && worn(style) };
    })
    .filter(({ value, formula, style, hyperlink }) => value !== null || formula || style || hyperlink)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Errors that are newer than the file format stand in files as another one, until they are computed again. */
function filed(value: CellValue): CellValue {
  const isNewer = value instanceof CellError && /^#(SPILL|CALC)!$/.test(value.code);
  return isNewer ? new CellError("#VALUE!") : value;
}

/** Of the normal font of the collection: what a look says beside it is the same as what it leaves to it. */
const NORMAL: Readonly<Record<string, unknown>> = { size: 11, name: "Calibri", color: { theme: 1 } };

function worn(style: CellStyle): unknown {
  const { font = {}, ...others } = style;
  const own = Object.entries(font).filter(([key, value]) => !alike(value, NORMAL[key]));
  const said = ruled({ ...others, ...(own.length > 0 ? { font: Object.fromEntries(own) } : {}) }) as object;
  return Object.keys(said).length > 0 ? said : undefined;
}

/** Without members that say what is the rule anyway. */
function ruled(thing: unknown): unknown {
  const isRule = (value: unknown): boolean => [false, "", "between", "stop"].includes(value as string);
  return JSON.parse(
    JSON.stringify(thing, (key, value: unknown) => (key !== "" && isRule(value) ? undefined : value)),
  );
}

function sized<Size extends { readonly hidden?: boolean | undefined }>(size: Size): unknown {
  return { ...size, hidden: size.hidden || undefined };
}

function inOrder(list: readonly unknown[]): unknown[] {
  const texts = list.map((each) => JSON.stringify(each)).filter((text) => !/^\{"row":\d+\}$/.test(text));
  return texts.sort().map((text) => JSON.parse(text) as unknown);
}

function plain(thing: unknown): unknown {
  return JSON.parse(JSON.stringify(thing));
}

function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
