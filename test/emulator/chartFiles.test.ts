import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { drawings } from "../foreign/byHand/drawings";
import { zipped } from "../foreign/byHand/draft";
import { startExcel } from "./startExcel";

type Texts = Readonly<Record<string, string>>;

const [CHART, DRAWING] = ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"];
const usersFile = (): Uint8Array => zipped(drawings[0]!);

async function open(bytes: Uint8Array): Promise<ExcelHost> {
  return startExcel((await openWorkbook(bytes)).workbook);
}

const save = (host: ExcelHost): Promise<Uint8Array> => saveWorkbook(host.upToDate());

function textsOf(bytes: Uint8Array): Texts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Names of the parts that are others than before. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, now] = [textsOf(before), textsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .filter((name) => was[name] !== now[name])
    .sort();
}

/** A workbook of ours with one chart. */
async function ownFile(): Promise<Uint8Array> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B4");
    range.formulas = [
      ["指标", "得分"],
      ["生产总值", 8.5],
      ["财政收入", 6],
      ["合计", "=SUM(B2:B3)"],
    ];
    const chart = sheet.charts.add("BarClustered", range, "Columns");
    chart.name = "指标簿-得分";
    chart.title.text = "得分";
    chart.setPosition("D2", "K20");
    await context.sync();
  });
  return save(host);
}

/** What Excel leaves of a chart that somebody has dressed. */
async function dressedFile(): Promise<Uint8Array> {
  const parts = unzipSync(await ownFile());
  const dressed = strFromU8(parts[CHART]!)
    .replace(
      /<a:pPr><a:defRPr[^>]*\/><\/a:pPr><a:r>/,
      `<a:pPr><a:defRPr sz="2400" b="1"/></a:pPr><a:r>${RUN}`,
    )
    .replace(/<c:ser>(.*?)<c:spPr>.*?<\/c:spPr>/, `<c:ser>$1${PATTERN}`)
    .replace("<c:cat>", `${POINT}<c:cat>`)
    .replace("</c:ser>", `${UNIQUE}</c:ser>`)
    .replace("</c:chartSpace>", "<c:printSettings/></c:chartSpace>");
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>';
  return zipSync({
    ...parts,
    [CHART]: strToU8(dressed),
    "xl/charts/_rels/chart1.xml.rels": strToU8(rels),
    "xl/charts/style1.xml": strToU8("<cs:chartStyle xmlns:cs='x' id='201'/>"),
  });
}

const RUN = '<a:rPr lang="zh-CN" sz="2400" b="1"><a:latin typeface="黑体"/></a:rPr>';
const PATTERN =
  '<c:spPr><a:pattFill prst="pct50"><a:fgClr><a:srgbClr val="C00000"/></a:fgClr></a:pattFill></c:spPr>';
const POINT = '<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/></c:dPt>';
const UNIQUE = '<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}"/></c:extLst>';

describe("charts that others have put into a file", () => {
  it("are found by their names, and left as they are", async () => {
    const before = usersFile();
    const host = await open(before);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("数据");
      const [chart, picture] = [charts.getItem("图表 1"), charts.getItemOrNullObject("图片 2")];
      chart.load("chartType, left, top, width, height, title/visible, legend/visible");
      chart.series.load("items/name");
      await context.sync();
      expect(picture.isNullObject).toBe(true);
      expect(chart).toMatchObject({
        chartType: "ColumnClustered",
        left: 192,
        top: 15,
        width: 144,
        height: 60,
      });
      // one series is the title by itself
      expect([chart.title.visible, chart.legend.visible, chart.series.items.length]).toEqual([
        true,
        false,
        1,
      ]);
    });
    expect(changedParts(before, await save(host))).toEqual([]);
  });

  it("have one of ours beside them, which is in the same drawing", async () => {
    const before = usersFile();
    const host = await open(before);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("数据");
      sheet.charts.add("Line", sheet.getRange("A1:B5"), "Columns").name = "指标簿-走势";
      await context.sync();
    });
    const after = await save(host);
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      DRAWING,
    ]);
    const [was, now] = [textsOf(before)[DRAWING]!, textsOf(after)[DRAWING]!];
    expect(now.startsWith(was.replace("</xdr:wsDr>", ""))).toBe(true);
    expect(now).toContain('<xdr:cNvPr id="4" name="指标簿-走势"/>');
    const again = (await openWorkbook(after)).workbook.sheet("数据")!.charts;
    expect(again.map(({ name }) => name)).toEqual(["图表 1", "指标簿-走势"]);
  });

  it("can be deleted, and pictures stay", async () => {
    const host = await open(usersFile());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").charts.getItem("图表 1").delete();
      await context.sync();
    });
    const after = textsOf(await save(host));
    expect(Object.keys(after).filter((name) => /chart/.test(name))).toEqual([]);
    expect(after[DRAWING]).toContain("图片 2");
    expect(after[DRAWING]).not.toContain("图表 1");
    expect(after["[Content_Types].xml"]).not.toContain("chart");
  });

  it("are opened although they cannot be read, and stay", async () => {
    const parts = unzipSync(usersFile());
    const before = zipSync({ ...parts, [CHART]: strToU8("<c:chartSpace") });
    const host = await open(before);
    expect(host.workbook.sheet("数据")!.charts).toEqual([]);
    expect(changedParts(before, await save(host))).toEqual([]);
  });
});

describe("a chart of ours that somebody has dressed in Excel", () => {
  it("keeps its clothes when its data and its title are others", async () => {
    const before = await dressedFile();
    const host = await open(before);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A5:B5").values = [["居民收入", 7]];
      const chart = sheet.charts.getItem("指标簿-得分");
      chart.setData(sheet.getRange("A1:B5"), "Columns");
      chart.title.text = "2020 年得分";
      await context.sync();
    });
    const after = await save(host);
    expect(changedParts(before, after)).toEqual([CHART, "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]);
    const was = textsOf(before)[CHART]!;
    const wanted = was
      .replace("<a:t>得分</a:t>", "<a:t>2020 年得分</a:t>")
      .replace("$A$2:$A$4", "$A$2:$A$5")
      .replace("$B$2:$B$4", "$B$2:$B$5")
      .replaceAll('<c:ptCount val="3"/>', '<c:ptCount val="4"/>')
      .replace("<c:v>合计</c:v></c:pt>", '<c:v>合计</c:v></c:pt><c:pt idx="3"><c:v>居民收入</c:v></c:pt>')
      .replace("<c:v>14.5</c:v></c:pt>", '<c:v>14.5</c:v></c:pt><c:pt idx="3"><c:v>7</c:v></c:pt>');
    expect(wanted).toContain(PATTERN + '<c:invertIfNegative val="0"/>');
    expect(textsOf(after)[CHART]).toBe(wanted);
  });

  it("has another color where that is asked for, and its other looks", async () => {
    const host = await open(await dressedFile());
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0);
      chart.series.getItemAt(0).format.fill.setSolidColor("#00B050");
      chart.legend.visible = false;
      await context.sync();
    });
    const text = textsOf(await save(host))[CHART]!;
    expect(text).toContain('<c:spPr><a:solidFill><a:srgbClr val="00B050"/></a:solidFill></c:spPr>');
    expect([POINT, UNIQUE, RUN].every((each) => text.includes(each))).toBe(true);
    expect(text).not.toContain("<c:legend>");
  });

  it("remembers cells as they are when it is saved, the results of formulas among them", async () => {
    const before = await dressedFile();
    const host = await open(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[10]];
      await context.sync();
    });
    const was = textsOf(before)[CHART]!;
    const wanted = was.replace("<c:v>8.5</c:v>", "<c:v>10</c:v>").replace("<c:v>14.5</c:v>", "<c:v>16</c:v>");
    expect(textsOf(await save(host))[CHART]).toBe(wanted);
  });

  it("follows its sheet to another name and its rows to other places", async () => {
    const host = await open(await dressedFile());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "备份-得分 1";
      sheet.getRange("3:3").insert("Down");
      await context.sync();
    });
    const after = await save(host);
    expect(textsOf(after)[CHART]).toContain("<c:f>'备份-得分 1'!$B$2:$B$5</c:f>");
    const chart = (await openWorkbook(after)).workbook.sheet("备份-得分 1")!.charts[0]!;
    expect(chart.anchor).toMatchObject({ from: { row: 1 }, to: { row: 21 } });
    expect(chart.series[0]!.name!.formula).toBe("'备份-得分 1'!$B$1");
  });

  it("takes its drawing and its parts along when it is deleted, or its sheet is", async () => {
    const names = async (work: (context: Excel.RequestContext) => void): Promise<string[]> => {
      const host = await open(await dressedFile());
      await Excel.run(async (context) => {
        work(context);
        await context.sync();
      });
      const after = textsOf(await save(host));
      expect(after["xl/worksheets/sheet1.xml"] ?? "").not.toContain("<drawing");
      return Object.keys(after).filter((name) => /chart|drawing/.test(name));
    };
    expect(
      await names(({ workbook }) => workbook.worksheets.getFirst().charts.getItemAt(0).delete()),
    ).toEqual([]);
    const deleteSheet = ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.add("其他");
      workbook.worksheets.getItem("Sheet1").delete();
    };
    expect(await names(deleteSheet)).toEqual([]);
  });

  it("has another name and another place in the drawing alone", async () => {
    const before = await dressedFile();
    const host = await open(before);
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0);
      chart.name = "<得分> & 其他";
      chart.setPosition("A30", "C40");
      await context.sync();
    });
    const after = await save(host);
    expect(changedParts(before, after)).toEqual([DRAWING]);
    const again = (await openWorkbook(after)).workbook.sheet("Sheet1")!.charts[0]!;
    expect(again).toMatchObject({
      name: "<得分> & 其他",
      anchor: { from: { row: 29 }, to: { row: 40, column: 3 } },
    });
  });
});
