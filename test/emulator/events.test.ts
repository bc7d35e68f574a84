import type { ExcelHost } from "../../src/emulator/excelHost";
import { activateWorkbook, clickCell, switchAutoSave } from "../../src/emulator/userEdits";
import { startExcel } from "./startExcel";

type Told = Record<string, unknown>;
type Listening = (
  handler: (args: unknown) => Promise<void>,
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
) => void;

const VALUES = [
  ["Fruit", "North", "South"],
  ["Pears", 3, 1],
  ["Apples", 1, 2],
  ["Limes", 2, 3],
];

/** What handlers hear of what is done, after a sheet with a table in A1:C4 was there. */
async function heard(
  listen: Listening,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext, host: ExcelHost) => void,
): Promise<Told[]> {
  const host = startExcel();
  const told: Told[] = [];
  const handler = (args: unknown): Promise<void> => {
    told.push(JSON.parse(JSON.stringify(args)) as Told);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = VALUES;
    sheet.getRange("E1").formulas = [["=SUM(B2:B4)"]];
    sheet.tables.add("A1:C4", true).name = "Fruits";
    await context.sync();
    listen(handler, sheet.load("id"), context);
    await context.sync();
  });
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"), context, host);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  return told;
}

const CASES: readonly (readonly [string, Listening, Parameters<typeof heard>[1], readonly Told[]])[] = [
  [
    "the formulas that were calculated",
    (handler, sheet) => sheet.onCalculated.add(handler),
    (sheet) => (sheet.getRange("B2").values = [[10]]),
    [{ type: "WorksheetCalculated", address: "E1" }],
  ],
  [
    "a calculation of the whole sheet, whatever has changed",
    (handler, _sheet, { workbook }) => workbook.worksheets.onCalculated.add(handler),
    (sheet) => sheet.calculate(true),
    [{ type: "WorksheetCalculated", address: "E1" }],
  ],
  [
    "another formula, with the former one",
    (handler, sheet) => sheet.onFormulaChanged.add(handler),
    (sheet) => (sheet.getRange("E1").formulas = [["=MAX(B2:B4)"]]),
    [
      {
        type: "WorksheetFormulaChanged",
        formulaDetails: [{ cellAddress: "E1", previousFormula: "=SUM(B2:B4)" }],
      },
    ],
  ],
  [
    "the rows that a sort has moved",
    (handler, sheet) => sheet.onRowSorted.add(handler),
    (sheet) => sheet.tables.getItem("Fruits").sort.apply([{ key: 1, ascending: true }]),
    [{ type: "WorksheetRowSorted", address: "A2:C4", source: "Local" }],
  ],
  [
    "the columns that a sort has moved",
    (handler, sheet) => sheet.onColumnSorted.add(handler),
    (sheet) => sheet.getRange("B2:C2").sort.apply([{ key: 0, ascending: true }], false, false, "Columns"),
    [{ type: "WorksheetColumnSorted", address: "B2:C2" }],
  ],
  [
    "rows that are hidden, by hand or by a filter",
    (handler, sheet) => sheet.onRowHiddenChanged.add(handler),
    (sheet) => {
      sheet.getRange("7:8").rowHidden = true;
      sheet.tables.getItem("Fruits").columns.getItemAt(0).filter.applyValuesFilter(["Apples"]);
    },
    [
      { type: "WorksheetRowHiddenChanged", address: "7:8", changeType: "Hidden" },
      { type: "WorksheetRowHiddenChanged", address: "2:2,4:4", changeType: "Hidden" },
    ],
  ],
  [
    "a click of the user, and where in the cell it was",
    (handler, sheet) => sheet.onSingleClicked.add(handler),
    (_sheet, _context, host) => clickCell(host, "Sheet1", { row: 2, column: 1 }, { x: 4, y: 5 }),
    [{ type: "WorksheetSingleClicked", address: "B3", offsetX: 4, offsetY: 5 }],
  ],
  [
    "a sheet that was moved",
    (handler, _sheet, { workbook }) => {
      workbook.worksheets.add("Second");
      workbook.worksheets.onMoved.add(handler);
    },
    (sheet) => (sheet.position = 1),
    [{ type: "WorksheetMoved", positionBefore: 0, positionAfter: 1 }],
  ],
  [
    "cells that were deleted, and where others went",
    (handler, sheet) => sheet.onChanged.add(handler),
    (sheet) => sheet.getRange("F5").delete("Up"),
    [{ changeType: "CellDeleted", changeDirectionState: { deleteShiftDirection: "Up" } }],
  ],
  [
    "changes of any table of the workbook",
    (handler, _sheet, { workbook }) => workbook.tables.onChanged.add(handler),
    (sheet) => (sheet.getRange("B3").values = [[7]]),
    [{ type: "TableChanged", address: "B3" }],
  ],
  [
    "changes of the tables of one sheet",
    (handler, sheet) => sheet.tables.onChanged.add(handler),
    (sheet) => (sheet.getRange("B3").values = [[7]]),
    [{ type: "TableChanged", address: "B3", details: { valueBefore: 1, valueAfter: 7 } }],
  ],
  [
    "rows of a table that were deleted, the last one too",
    (handler, sheet) => sheet.tables.getItem("Fruits").onChanged.add(handler),
    (sheet) => {
      const { rows } = sheet.tables.getItem("Fruits");
      rows.getItemAt(2).delete();
      rows.getItemAt(0).delete();
    },
    [
      { type: "TableChanged", changeType: "RowDeleted", address: "A4:C4" },
      { type: "TableChanged", changeType: "RowDeleted", address: "A2:C2" },
    ],
  ],
  [
    "a column of a table that was deleted, on its sheet",
    (handler, sheet) => sheet.onChanged.add(handler),
    (sheet) => sheet.tables.getItem("Fruits").columns.getItemAt(2).delete(),
    [{ type: "WorksheetChanged", changeType: "ColumnDeleted", address: "C1:C4" }],
  ],
  [
    "what of a table is selected, and that nothing is any more",
    (handler, sheet) => sheet.tables.getItem("Fruits").onSelectionChanged.add(handler),
    (sheet) => sheet.getRange("B3:F6").select(),
    [{ type: "TableSelectionChanged", address: "B3:C4", isInsideTable: true }],
  ],
  [
    "new tables, and those that are gone",
    (handler, sheet) => {
      sheet.tables.onAdded.add(handler);
      sheet.tables.onDeleted.add(handler);
    },
    (sheet) => {
      sheet.tables.getItem("Fruits").delete();
      sheet.tables.add("H1:H3", true);
    },
    [
      { type: "TableAdded", source: "Local" },
      { type: "TableDeleted", tableName: "Fruits" },
    ],
  ],
  [
    "a chart that is new and activated",
    (handler, sheet) => {
      sheet.charts.onAdded.add(handler);
      sheet.charts.onActivated.add(handler);
    },
    (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")).activate(),
    [{ type: "ChartAdded" }, { type: "ChartActivated" }],
  ],
  [
    "a workbook that the user comes back to, and its setting of saving",
    (handler, _sheet, { workbook }) => {
      workbook.onActivated.add(handler);
      workbook.onAutoSaveSettingChanged.add(handler);
    },
    (_sheet, _context, host) => {
      activateWorkbook(host);
      switchAutoSave(host, true);
      switchAutoSave(host, true);
    },
    [{ type: "WorkbookActivated" }, { type: "WorkbookAutoSaveSettingChanged" }],
  ],
];

describe("handlers hear of", () => {
  it.each(CASES)("%s", async (_name, listen, act, expected) => {
    const told = await heard(listen, act);
    expect(told).toHaveLength(expected.length);
    expect(told).toMatchObject(expected);
  });
});

it("the selection of the workbook is told of, with the workbook", async () => {
  startExcel();
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add((args) => {
      told.push(Object.keys(args));
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").select();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told).toEqual([["workbook"]]);
});

it("a handler that was removed hears no more, and none does while events are off", async () => {
  startExcel();
  const told: string[] = [];
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const write = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[1]];
      await context.sync();
      await wait();
    });
  const added = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await write("A1");
  await Excel.run((context) => {
    context.runtime.enableEvents = false;
    return context.sync();
  });
  await write("A2");
  await Excel.run(added.context, async (context) => {
    context.runtime.enableEvents = true;
    added.remove();
    await context.sync();
  });
  await write("A3");
  expect(told).toEqual(["A1"]);
});
