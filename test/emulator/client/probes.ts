type Context = Excel.RequestContext;

const first = ({ workbook }: Context): Excel.Worksheet => workbook.worksheets.getFirst();
const missing = ({ workbook }: Context): Excel.Worksheet => workbook.worksheets.getItemOrNullObject("没有");

/** What a program may do that is in a context, by what it is about. */
export const PROBES: Readonly<Record<string, (context: Context) => Promise<unknown>>> = {
  "a property that was not loaded": async (context) => first(context).name,
  "isNullObject before it is known": async (context) => missing(context).isNullObject,
  "items that were not loaded": async ({ workbook }) => workbook.worksheets.items,
  "a result before the sync": async ({ workbook }) => workbook.worksheets.getCount().value,
  "a property of an object that is not there": async (context) => {
    const sheet = missing(context).load("name");
    await context.sync();
    return [sheet.isNullObject, sheet.name === undefined, sheet.toJSON()];
  },
  "what is below an object that is not there": async (context) => {
    const range = missing(context).getRange("A1").load("values");
    await context.sync();
    return [range.isNullObject, range.values === undefined];
  },
  "an object that is missing and not used": async (context) => {
    context.workbook.worksheets.getItem("没有");
    await context.sync();
  },
  "a batch that fails in the middle": async (context) => {
    const sheet = first(context);
    sheet.getRange("A1").values = [[1]];
    const before = sheet.getRange("A1").load("values");
    sheet.getRange("不是地址!!");
    sheet.getRange("A2").values = [[2]];
    const said = await context
      .sync()
      .then(String, ({ code, debugInfo }: OfficeExtension.Error) => [code, debugInfo.errorLocation]);
    const after = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return [said, before.values, after.values];
  },
  "a sync after one that has failed": async (context) => {
    context.workbook.worksheets.getItem("没有").delete();
    await context.sync().catch(() => undefined);
    await context.sync();
    return "goes on";
  },
  "a value that was set and not sent": async (context) => {
    const range = first(context).getRange("A1");
    range.values = [[5]];
    return range.values;
  },
  "a value set by a formula": async (context) => {
    const range = first(context).getRange("A1:B1");
    range.formulas = [[2, "=A1*3"]];
    range.load("values, formulas, valueTypes, text");
    await context.sync();
    return range.toJSON();
  },
  "a property that cannot be set": async (context) => {
    (first(context) as { id: string }).id = "x";
    await context.sync();
  },
  "several properties at once": async (context) => {
    const range = first(context).getRange("B2");
    range.set({ values: [["甲"]], format: { fill: { color: "#FF0000" }, wrapText: true } });
    range.load("values, format/wrapText, format/fill/color");
    await context.sync();
    return range.toJSON();
  },
  "a property that is not one": async (context) => {
    first(context)
      .getRange("A1")
      .set({ nonsense: 1 } as object);
    await context.sync();
  },
  "a load by names": async (context) => {
    const sheets = context.workbook.worksheets.load("items/name, items/visibility");
    await context.sync();
    return sheets.items.map(({ name, visibility }) => [name, visibility]);
  },
  "a load by a list": async (context) => {
    const range = first(context).getRange("A1:B2").load(["address", "rowCount"]);
    await context.sync();
    return [range.address, range.rowCount];
  },
  "a load by an object": async ({ workbook, sync }) => {
    const sheets = workbook.worksheets.load({ name: true, $top: 1 });
    await sync();
    return sheets.items.map(({ name }) => name);
  },
  "a load of everything": async (context) => {
    const sheet = first(context).load();
    await context.sync();
    return Object.keys(sheet.toJSON()).sort();
  },
  "a load of selected and expanded": async (context) => {
    const range = first(context).getRange("A1");
    range.load({ select: "address", expand: "format/fill" } as never);
    await context.sync();
    return [range.address, range.format.fill.color];
  },
  "a load of what there is not": async (context) => {
    first(context)
      .getRange("A1")
      .load("nonsense" as "address");
    await context.sync();
  },
  "a load by the context": async (context) => {
    const sheet = first(context);
    context.load(sheet, "name");
    await context.sync();
    return sheet.name;
  },
  "a load of what is no load": async (context) => {
    first(context).load(7 as never);
    await context.sync();
  },
  "a sheet that was renamed meanwhile": async (context) => {
    const sheet = context.workbook.worksheets.add("旧名");
    await context.sync();
    sheet.name = "新名";
    await context.sync();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  },
  "the sheet of a range": async (context) => {
    const sheet = first(context).getRange("A1").worksheet.load("name");
    await context.sync();
    sheet.name = "改名";
    await context.sync();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  },
  "a range that has moved": async (context) => {
    const range = first(context).getRange("B2");
    range.values = [["here"]];
    await context.sync();
    first(context).getRange("A1:A1").getEntireRow().insert("Down");
    range.load("address, values");
    await context.sync();
    return [range.address, range.values];
  },
  "a range as an argument": async (context) => {
    const sheet = first(context);
    sheet.getRange("A1").values = [["甲"]];
    sheet.getRange("C3").copyFrom(sheet.getRange("A1"));
    const copied = sheet.getRange("C3").load("values");
    await context.sync();
    return copied.values;
  },
  "a large block": async (context) => {
    first(context).getRange("A1:C2000").values = Array.from({ length: 2_000 }, (_, i) => [i, 1, 2]);
    await context.sync();
    const last = first(context).getRange("A2000").load("values");
    await context.sync();
    return last.values;
  },
  "a large block of a wrong size": async (context) => {
    first(context).getRange("A1:C1999").values = Array.from({ length: 2_000 }, (_, i) => [i, 1, 2]);
    await context.sync();
  },
  "a chart, from one sync to the next": async (context) => {
    const sheet = first(context);
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["指标", "得分"],
      ["甲", 1],
      ["乙", 2],
    ];
    const chart = sheet.charts.add("BarClustered", range, "Columns");
    await context.sync();
    chart.set({ name: "图", title: { text: "得分" }, legend: { visible: false } });
    chart.series.getItemAt(0).format.fill.setSolidColor("red");
    await context.sync();
    const found = sheet.charts.getItem("图").load("name, title/text, legend/visible, chartType");
    const missing = sheet.charts.getItemOrNullObject("没有");
    sheet.charts.load("count, items/name, items/series/items/name");
    await context.sync();
    const { charts } = sheet;
    charts.items[0]!.setData(sheet.getRange("A1:B2"));
    charts.items[0]!.series.load("items/name");
    await context.sync();
    return [found.toJSON(), missing.isNullObject, charts.toJSON(), charts.items[0]!.series.items.length];
  },
  "an object that the host does not have": async (context) => {
    (first(context) as unknown as { shapes: { load: (what: string) => void } }).shapes.load("items");
    await context.sync();
  },
};
