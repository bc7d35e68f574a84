import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { reopened } from "../reopened";
import { startExcel } from "../startExcel";
import { draw } from "./dressed";
import { sheetIn, work } from "./onlyChart";

type Texts = Readonly<Record<string, string>>;

const [CHART, RELS, DRAWING] = [
  "xl/charts/chart1.xml",
  "xl/charts/_rels/chart1.xml.rels",
  "xl/drawings/drawing1.xml",
];
const GRADIENT =
  '<c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs>' +
  '<a:gs pos="100000"><a:srgbClr val="0000FF"/></a:gs></a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill></c:spPr>';
const BARS =
  '<c:errBars><c:errBarType val="plus"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
  "<c:plus><c:numRef><c:f>Sheet1!$D$2:$D$5</c:f></c:numRef></c:plus></c:errBars>";
const PICTURE = '<a:blipFill><a:blip r:embed="rId7"/><a:stretch/></a:blipFill>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const textsOf = (bytes: Uint8Array): Texts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const savedTexts = async (host: ExcelHost): Promise<Texts> => textsOf(await saveWorkbook(host.upToDate()));

/** What a chart of Excel's has that this host does not know: a gradient, error bars of cells, a picture, a style. */
async function foreignFile(): Promise<Uint8Array> {
  const host = startExcel();
  await work((context) => {
    const chart = draw(context, "ColumnClustered", "A1:C5");
    chart.series.getItemAt(1).chartType = "Line";
    chart.series.getItemAt(1).axisGroup = "Secondary";
  });
  const parts = unzipSync(await saveWorkbook(host.upToDate()));
  const text = strFromU8(parts[CHART]!)
    .replace(/<c:spPr><a:solidFill>.*?<\/c:spPr>/s, GRADIENT)
    .replace("<c:cat>", `${BARS}<c:cat>`)
    .replace(/<c:plotArea>(.*)<\/c:plotArea>/s, `<c:plotArea>$1<c:spPr>${PICTURE}</c:spPr></c:plotArea>`);
  const related =
    `<Relationship Id="rId7" Type="${OFFICE}/image" Target="../media/image1.png"/>` +
    '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/>';
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    ...parts,
    [CHART]: strToU8(text),
    [RELS]: strToU8(`<Relationships xmlns="${namespace}">${related}</Relationships>`),
    "xl/charts/style1.xml": strToU8('<cs:chartStyle xmlns:cs="urn:x" id="201"/>'),
    "xl/media/image1.png": strToU8("png"),
  });
}

const open = async (bytes: Uint8Array): Promise<ExcelHost> =>
  startExcel((await openWorkbook(bytes)).workbook);

function assertWhole(texts: Texts, chart: string, sheet: string): void {
  const text = texts[`xl/charts/${chart}.xml`]!;
  expect(text).toContain(GRADIENT);
  expect(text).toContain(`<c:f>${sheet}!$D$2:$D$5</c:f>`);
  expect(text).toContain(`<c:f>${sheet}!$B$2:$B$5</c:f>`);
  expect(text).not.toContain("Sheet1!");
  const related = texts[`xl/charts/_rels/${chart}.xml.rels`]!;
  const [, id] = /r:embed="(\w+)"/.exec(text)!;
  expect(related).toMatch(new RegExp(`Id="${id}" [^>]*Target="../media/image\\d.png"`));
  expect(related).toContain('relationships/chartStyle" Target="style');
}

describe("charts that are copied with their sheet", () => {
  it("may be of several kinds", async () => {
    const host = startExcel();
    await work((context) => {
      draw(context, "ColumnClustered", "A1:C5").series.getItemAt(1).chartType = "Line";
      sheetIn(context).copy("End").name = "副本";
    });
    const kinds = ({ workbook }: ExcelHost): unknown =>
      workbook.sheet("副本")!.charts[0]!.series.map(({ kind, values }) => [kind, values]);
    expect(kinds(host)).toEqual([
      ["ColumnClustered", "副本!$B$2:$B$5"],
      ["Line", "副本!$C$2:$C$5"],
    ]);
    expect(kinds(await reopened(host))).toEqual(kinds(host));
  });

  it("keep what is not known of them, of the cells of the copy and with parts of their own", async () => {
    const host = await open(await foreignFile());
    await work((context) => void (sheetIn(context).copy("End").name = "副本"));
    const texts = await savedTexts(host);
    assertWhole(texts, "chart2", "副本");
    expect(texts["xl/charts/chart1.xml"]).toContain("<c:f>Sheet1!$D$2:$D$5</c:f>");
    expect(texts["[Content_Types].xml"]).toContain('PartName="/xl/media/image2.png"');
  });

  it("follow rows that are put into the copy, and another series and color", async () => {
    const host = await open(await foreignFile());
    await work((context) => {
      sheetIn(context).getRange("1:1").insert("Down");
      const copy = sheetIn(context).copy("End");
      copy.name = "副本";
      copy.getRange("4:4").insert("Down");
      const { series } = copy.charts.getItemAt(0);
      series.getItemAt(1).format.line.color = "#00B050";
      series.add("再").setValues(copy.getRange("D3:D7"));
    });
    const text = (await savedTexts(host))["xl/charts/chart2.xml"]!;
    expect(text).toContain("<c:plus><c:numRef><c:f>副本!$D$3:$D$7</c:f>");
    expect([text.includes(GRADIENT), text.includes('val="00B050"')]).toEqual([true, true]);
    const charts = (await reopened(host)).workbook.sheet("副本")!.charts;
    expect(charts[0]!.series.map(({ values }) => values)).toEqual([
      "副本!$B$3:$B$7",
      "副本!$C$3:$C$7",
      "副本!$D$3:$D$7",
    ]);
  });

  it("come whole out of another file too", async () => {
    const bytes = await foreignFile();
    const host = startExcel();
    await Excel.run(async (context) => {
      const base64 = Buffer.from(bytes).toString("base64");
      context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
      await context.sync();
      context.workbook.worksheets.getLast().name = "来";
      await context.sync();
    });
    assertWhole(await savedTexts(host), "chart1", "来");
  });
});

describe("the place of a chart", () => {
  const placed = (bytes: Uint8Array, change: (text: string) => string): Uint8Array => {
    const parts = unzipSync(bytes);
    return zipSync({ ...parts, [DRAWING]: strToU8(change(strFromU8(parts[DRAWING]!))) });
  };
  const drawingIn = async (host: ExcelHost): Promise<string> => (await savedTexts(host))[DRAWING]!;

  it("that does not follow the sizes of cells does not grow with rows that are put in, nor once it is moved", async () => {
    const host = await open(
      placed(await foreignFile(), (text) =>
        text.replace("<xdr:twoCellAnchor>", '<xdr:twoCellAnchor editAs="oneCell">'),
      ),
    );
    const { anchor } = host.workbook.sheets[0]!.charts[0]!;
    const rows = (): number[] => {
      const now = host.workbook.sheets[0]!.charts[0]!.anchor;
      return "to" in now ? [now.from.row, now.to.row] : [];
    };
    const [from, to] = rows() as [number, number];
    await work(
      (context) =>
        sheetIn(context)
          .getRange(`${from + 3}:${from + 4}`)
          .insert("Down") as never,
    );
    expect(rows()).toEqual([from, to]);
    await work((context) => sheetIn(context).getRange("1:2").insert("Down") as never);
    expect(rows()).toEqual([from + 2, to + 2]);
    await work((context) => void (sheetIn(context).charts.getItemAt(0).left = 10));
    expect(anchor).toMatchObject({ holds: "size" });
    expect(await drawingIn(host)).toContain(`editAs="oneCell"><xdr:from><xdr:col>0</xdr:col>`);
  });

  it("at one cell stays one with a size of its own", async () => {
    const host = await open(
      placed(await foreignFile(), (text) =>
        text
          .replace(/<xdr:to>.*<\/xdr:to>/s, '<xdr:ext cx="1270000" cy="635000"/>')
          .replaceAll("twoCellAnchor", "oneCellAnchor"),
      ),
    );
    await work((context) => {
      const chart = sheetIn(context).charts.getItemAt(0);
      chart.setPosition("B2");
      chart.width = 200;
    });
    const text = await drawingIn(host);
    expect(text).toContain('<xdr:ext cx="2540000" cy="635000"/>');
    expect(text).toMatch(/<xdr:oneCellAnchor><xdr:from><xdr:col>1<.*<\/xdr:oneCellAnchor>/s);
  });
});
