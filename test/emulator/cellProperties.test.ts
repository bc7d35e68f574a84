import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

describe("properties of cells, rows and columns, through Microsoft's client", () => {
  beforeEach(() => void startExcel());

  it("sets and gives those of cells, borders and styles among them", async () => {
    const said = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C2");
      range.setCellProperties([
        [
          {
            style: "Good",
            format: { font: { color: "#0000FF" }, borders: { bottom: { style: "Double" } } },
            hyperlink: { address: "https://example.com/", textToDisplay: "there" },
          },
          {},
        ],
      ]);
      const properties = range.getCellProperties({
        address: true,
        style: true,
        hidden: true,
        hyperlink: true,
        format: { fill: { color: true }, font: { color: true }, borders: { style: true } },
      });
      await context.sync();
      return properties.value[0]!;
    });
    const line = { style: "None" };
    expect(said[0]).toEqual({
      address: "Sheet1!B2",
      style: "Good",
      hidden: false,
      hyperlink: { address: "https://example.com/", textToDisplay: "there" },
      format: {
        fill: { color: "#C6EFCE" },
        font: { color: "#0000FF" },
        borders: {
          bottom: { style: "Double" },
          diagonalDown: line,
          diagonalUp: line,
          horizontal: line,
          left: line,
          right: line,
          top: line,
          vertical: line,
        },
      },
    });
    expect([said[1]!.style, said[1]!.hyperlink]).toEqual(["Normal", null]);
  });

  it("sets and gives those of rows and columns, null for what their cells do not have in common", async () => {
    const said = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B3");
      range.setRowProperties([
        { rowHidden: true },
        { format: { rowHeight: 40, fill: { color: "#FFFF00" } } },
        {},
      ]);
      range.setColumnProperties([{ columnHidden: false, format: { columnWidth: 100 } }, { style: "Bad" }]);
      const rows = range.getRowProperties({
        rowHidden: true,
        rowIndex: true,
        address: true,
        format: { fill: { color: true }, rowHeight: true } as Excel.CellPropertiesFormatLoadOptions,
      });
      const columns = range.getColumnProperties({
        columnIndex: true,
        style: true,
        format: { columnWidth: true } as Excel.CellPropertiesFormatLoadOptions,
      });
      await context.sync();
      return [
        rows.value[0],
        rows.value[1],
        columns.value.map(({ columnIndex, style }) => [columnIndex, style]),
      ];
    });
    expect(said).toEqual([
      {
        rowHidden: true,
        rowIndex: 0,
        address: "Sheet1!A1:B1",
        format: { fill: { color: null }, rowHeight: 0 },
      },
      {
        rowHidden: false,
        rowIndex: 1,
        address: "Sheet1!A2:B2",
        format: { fill: { color: null }, rowHeight: 40 },
      },
      [
        [0, "Normal"],
        [1, "Bad"],
      ],
    ]);
  });

  it.each<[string, (range: Excel.Range) => void, string]>([
    ["properties of too few rows", (range) => range.setRowProperties([{}]), "InvalidArgument"],
    ["rich text", (range) => void range.getCellProperties({ textRuns: true }), "ApiNotFound"],
    [
      "a border that there is not",
      (range) => range.setRowProperties([{ format: { borders: { inner: {} } as object } }, {}]),
      "InvalidArgument",
    ],
  ])("refuses %s", async (_what, work, expected) => {
    const code = await codeOf(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2"));
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

describe("what is seen of a range", () => {
  beforeEach(() => void startExcel());

  it("is its rows and columns that are not hidden, which can be written to", async () => {
    const said = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const view = sheet.getRange("A1:C3").getVisibleView();
      view.load("values, cellAddresses, rowCount, columnCount");
      view.rows.load("items/values, items/index");
      await context.sync();
      const before = [view.values, view.cellAddresses, view.rowCount, view.columnCount];
      const rows = view.rows.items.map(({ index, values }) => [index, values]);
      view.values = [
        [10, 30],
        [70, 90],
      ];
      const all = view.getRange().load("values");
      await context.sync();
      return [...before, rows, all.values];
    });
    expect(said).toEqual([
      [
        [1, 3],
        [7, 9],
      ],
      [
        ["Sheet1!A1", "Sheet1!C1"],
        ["Sheet1!A3", "Sheet1!C3"],
      ],
      2,
      2,
      [
        [0, [[1, 3]]],
        [1, [[7, 9]]],
      ],
      [
        [10, 2, 30],
        [4, 5, 6],
        [70, 8, 90],
      ],
    ]);
  });

  it("is also asked for as special cells, beyond what is used", async () => {
    const address = await onSheet(async (sheet, context) => {
      sheet.getRange("3:3").rowHidden = true;
      const areas = sheet.getRange("A1:B5").getSpecialCells("Visible").load("address");
      await context.sync();
      return areas.address;
    });
    expect(address).toBe("Sheet1!A1:B2,Sheet1!A4:B5");
  });

  it("finds cells with the same rules as the first one", async () => {
    const said = await onSheet(async (sheet, context) => {
      const rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" as const } };
      sheet.getRange("A1:A2").dataValidation.rule = rule;
      sheet.getRange("C1").dataValidation.rule = rule;
      sheet.getRange("B1").dataValidation.rule = { wholeNumber: { formula1: 9, operator: "LessThan" } };
      sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("C1").conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
      const range = sheet.getRange("A1:C2");
      const found = [
        range.getSpecialCells("SameDataValidation"),
        range.getSpecialCells("SameConditionalFormat"),
      ].map((each) => each.load("address"));
      await context.sync();
      return found.map(({ address }) => address.replaceAll("Sheet1!", ""));
    });
    expect(said).toEqual(["A1:A2,C1", "A1:A2"]);
  });
});

describe("what a range says of its cells", () => {
  it.each([
    ["General", "General"],
    ["0.00", "Number"],
    ["#,##0_);[Red](#,##0)", "Number"],
    ["$#,##0.00", "Currency"],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "Accounting"],
    ["yyyy-mm-dd", "Date"],
    ["[$-409]mmmm d", "Date"],
    ["h:mm AM/PM", "Time"],
    ["0.0%", "Percentage"],
    ["# ?/?", "Fraction"],
    ["0.00E+00", "Scientific"],
    ["@", "Text"],
    ["00000", "Special"],
    ['0" pieces"', "Custom"],
    ["0.0,,", "Custom"],
  ])("sorts the number format %s as %s", async (code, category) => {
    startExcel();
    const found = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormatLocal = [[code]];
      cell.load("numberFormat, numberFormatLocal, numberFormatCategories");
      await context.sync();
      return [cell.numberFormat[0]![0], cell.numberFormatLocal[0]![0], cell.numberFormatCategories[0]![0]];
    });
    expect(found).toEqual([code, code, category]);
  });

  it("has formulas of the user's language, states of data types, and no pivot tables", async () => {
    startExcel();
    const said = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.formulasLocal = [["=1+1", 2]];
      range.load("formulasLocal, linkedDataTypeState, savedAsArray");
      const pivots = range.getPivotTables().getCount();
      range.convertDataTypeToText();
      range.setDirty();
      await context.sync();
      return [range.formulasLocal, range.linkedDataTypeState, range.savedAsArray, pivots.value];
    });
    expect(said).toEqual([[["=1+1", 2]], [["None", "None"]], false, 0]);
  });

  it("grows the other way where it is made smaller than its first cell", async () => {
    startExcel();
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("E5").getResizedRange(-2, -3).load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B3:E5");
  });
});
