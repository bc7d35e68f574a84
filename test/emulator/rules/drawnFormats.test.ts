import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";
import { conditionsOf, formatted, RANGE, readTwice, sheetXml } from "./formatted";

describe("icon sets", () => {
  const criteria = [
    {} as Excel.ConditionalIconCriterion,
    { type: "Number", operator: "GreaterThanOrEqual", formula: "=2" },
    { type: "Number", operator: "GreaterThan", formula: "=4" },
  ] as Excel.ConditionalIconCriterion[];

  it("begin as traffic lights by thirds", async () => {
    const host = await formatted("IconSet", () => undefined);
    const [read] = await readTwice(host, "type, stopIfTrue, iconSet");
    expect(read).toMatchObject({
      type: "IconSet",
      stopIfTrue: null,
      iconSet: {
        style: "ThreeTrafficLights1",
        reverseIconOrder: false,
        showIconOnly: false,
        criteria: [
          { type: "Percent", formula: "0", operator: "GreaterThanOrEqual", customIcon: null },
          { type: "Percent", formula: "33" },
          { type: "Percent", formula: "67" },
        ],
      },
    });
  });

  it.each(["ThreeArrows", "ThreeTriangles"] as const)("of %s are kept in a file and shown", async (style) => {
    const host = await formatted("IconSet", ({ iconSet }) => {
      iconSet.style = style;
      iconSet.criteria = criteria;
      iconSet.showIconOnly = true;
    });
    const [before, after] = await readTwice(host, "iconSet");
    expect(after).toEqual(before);
    expect(after).toMatchObject({
      iconSet: { style, showIconOnly: true, criteria: [{}, { formula: "2" }, { operator: "GreaterThan" }] },
    });
    const conditions = conditionsOf(host);
    const shown = [0, 1, 3, 4].map((row) => conditions.of(row, 0).icon?.index);
    expect(shown).toEqual([0, 1, 1, 2]);
    expect(conditions.of(0, 0).hidesValue).toBe(true);
  });

  it("reverse their order, and take icons of other sets", async () => {
    const turned = await formatted("IconSet", ({ iconSet }) => (iconSet.reverseIconOrder = true));
    expect(conditionsOf(turned).of(0, 0).icon).toEqual({ set: "3TrafficLights1", index: 2 });
    const mixed = await formatted("IconSet", ({ iconSet }) => {
      iconSet.criteria = [
        { ...criteria[0]!, customIcon: { set: "FiveBoxes", index: 4 } },
        criteria[1]!,
        criteria[2]!,
      ];
    });
    const [before, after] = await readTwice(mixed, "iconSet/criteria");
    expect(after).toEqual(before);
    expect(after).toMatchObject({
      iconSet: { criteria: [{ customIcon: { set: "FiveBoxes", index: 4 } }, {}, {}] },
    });
    expect(conditionsOf(mixed).of(0, 0).icon).toEqual({ set: "5Boxes", index: 4 });
  });

  it("take as many criteria as they have icons", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      const { iconSet } = context.workbook.worksheets
        .getFirst()
        .getRange("A1")
        .conditionalFormats.add("IconSet" as Excel.ConditionalFormatType);
      iconSet.style = "FourRating";
      iconSet.criteria = criteria;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("of 2010 follow inserted rows, change their kind and go, without a trace in the file", async () => {
    const first = await formatted("IconSet", ({ iconSet }) => (iconSet.style = "ThreeStars"));
    const host = await reopened(first);
    const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
    await change((sheet) => sheet.getRange("1:2").insert("Down"));
    expect(await sheetXml(host)).toContain("<xm:sqref>A3:A7</xm:sqref>");
    await change(
      (sheet) => (sheet.getRange("A3").conditionalFormats.getItemAt(0).iconSet.style = "ThreeFlags"),
    );
    const plain = await sheetXml(host);
    expect(plain).toContain('<iconSet iconSet="3Flags">');
    expect(plain).not.toContain("x14");
    await change((sheet) => sheet.getRange("A3").conditionalFormats.getItemAt(0).delete());
    expect(await sheetXml(host)).not.toContain("iconSet");
  });
});

describe("data bars", () => {
  it("are drawn as they were told to, and a file keeps it", async () => {
    const host = await formatted("DataBar", ({ dataBar }) => {
      dataBar.barDirection = "LeftToRight";
      dataBar.axisFormat = "CellMidPoint";
      dataBar.axisColor = "#123456";
      dataBar.showDataBarOnly = true;
      dataBar.lowerBoundRule = { type: "Percentile", formula: "10" };
      dataBar.upperBoundRule = { type: "Formula", formula: "=$A$5*2" };
      dataBar.positiveFormat.gradientFill = false;
      dataBar.positiveFormat.borderColor = "#00FF00";
      dataBar.negativeFormat.fillColor = "#0000FF";
      dataBar.negativeFormat.borderColor = "#FF00FF";
    });
    const [before, after] = await readTwice(host, "dataBar, dataBar/positiveFormat, dataBar/negativeFormat");
    expect(after).toEqual(before);
    expect(after).toMatchObject({
      dataBar: {
        barDirection: "LeftToRight",
        axisFormat: "CellMidPoint",
        axisColor: "#123456",
        showDataBarOnly: true,
        lowerBoundRule: { type: "Percentile", formula: "10" },
        upperBoundRule: { type: "Formula", formula: "=$A$5*2" },
        positiveFormat: { gradientFill: false, borderColor: "#00FF00" },
        negativeFormat: {
          fillColor: "#0000FF",
          borderColor: "#FF00FF",
          matchPositiveFillColor: false,
          matchPositiveBorderColor: false,
        },
      },
    });
  });

  it("begin automatic, with red for what is negative and no borders", async () => {
    const host = await formatted("DataBar", () => undefined);
    const [before, after] = await readTwice(host, "dataBar, dataBar/positiveFormat, dataBar/negativeFormat");
    expect(after).toEqual(before);
    expect(after).toMatchObject({
      dataBar: {
        barDirection: "Context",
        axisFormat: "Automatic",
        lowerBoundRule: { type: "Automatic" },
        upperBoundRule: { type: "Automatic" },
        positiveFormat: { gradientFill: true, borderColor: "" },
        negativeFormat: { fillColor: "#FF0000", borderColor: "", matchPositiveBorderColor: true },
      },
    });
  });

  it("run to both sides of the axis where there are negative numbers", async () => {
    const host = await formatted(
      "DataBar",
      (_format, range) => (range.values = [[-5], [0], [5], [10], [15]]),
    );
    const conditions = conditionsOf(host);
    expect(conditions.of(0, 0).bar).toMatchObject({ from: 0, share: 0.25, color: { argb: "FFFF0000" } });
    expect(conditions.of(4, 0).bar).toMatchObject({ from: 0.25, share: 0.75 });
  });

  it("of a file that are changed and deleted take their extension along", async () => {
    const host = await reopened(await formatted("DataBar", () => undefined));
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange(RANGE).conditionalFormats;
      formats.getItemAt(0).dataBar.positiveFormat.gradientFill = false;
      formats.add("DataBar" as Excel.ConditionalFormatType);
      await context.sync();
    });
    const xml = await sheetXml(host);
    const ids = [...xml.matchAll(/<x14:id>([^<]+)/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(xml).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
    expect(xml.match(/gradient="0"/g)).toHaveLength(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(RANGE).conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await sheetXml(host)).not.toMatch(/x14:|dataBar/);
  });
});
