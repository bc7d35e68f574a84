import { unzipSync } from "fflate";
import { drawBars } from "../../src/documents/charts/barChart";
import { svgOf } from "../../src/documents/charts/svg";
import type { OfficialDocument } from "../../src/documents/official/official";
import { officialFile } from "../../src/documents/official/officialFile";

const document: OfficialDocument = {
  letterhead: "沂源县人民政府办公室",
  number: "源政办通〔2019〕7号",
  title: "关于二季度工作情况的通报",
  addressee: "各有关单位：",
  body: [
    { kind: "heading", text: "一、总体情况" },
    { kind: "subheading", text: "（一）得分" },
    { kind: "text", text: "综合得分 84.53 分。" },
  ],
  attachments: ["1. 得分表", "2. 任务表"],
  issuer: "沂源县人民政府办公室",
  date: "2019年7月12日",
  annexes: [
    {
      title: "得分表",
      table: { columns: [{ title: "指标", share: 1, align: "left" }], rows: [["税收"]] },
    },
  ],
  fonts: {
    ...{ title: "方正小标宋简体", heading: "黑体", subheading: "楷体_GB2312", body: "仿宋_GB2312" },
    ...{ page: "宋体", isTitleHeavy: true },
  },
};

async function partsOf(of: OfficialDocument): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await officialFile(of));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const numberIn = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)![1]);

describe("an official document", () => {
  it("has the page of GB/T 9704-2012: A4, margins 37/35/28/26 mm, 22 lines of 28 characters", async () => {
    const xml = (await partsOf(document))["word/document.xml"]!;
    const page = /<w:pgSz [^>]*>/.exec(xml)![0];
    expect([numberIn(page, /w:w="(\d+)"/), numberIn(page, /w:h="(\d+)"/)]).toEqual([twips(210), twips(297)]);
    const margins = /<w:pgMar [^>]*>/.exec(xml)![0];
    for (const [side, length] of Object.entries({ top: 37, bottom: 35, left: 28, right: 26 }))
      expect(numberIn(margins, new RegExp(`w:${side}="(\\d+)"`))).toBe(twips(length));
    const line = numberIn(xml, /w:linePitch="(\d+)"/);
    expect(line * 22).toBeLessThanOrEqual(twips(225));
    expect(line * 22).toBeGreaterThan(twips(225) - 22);
    // 三号 is 16 points, and a little closer
    const closer = numberIn(xml, /<w:spacing w:val="(-\d+)"\/>/);
    expect(28 * (320 + closer)).toBeLessThanOrEqual(twips(156));
    expect(29 * (320 + closer)).toBeGreaterThan(twips(156));
  });

  it("sets the title in 2号小标宋, headings in 黑体 and 楷体, the text in 3号仿宋, two characters in", async () => {
    const xml = (await partsOf(document))["word/document.xml"]!;
    const paragraph = (text: string): string =>
      [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) => each).find((each) => each.includes(text))!;
    const look = (text: string): [string, number] => [
      /w:eastAsia="([^"]+)"/.exec(paragraph(text))![1]!,
      numberIn(paragraph(text), /<w:sz w:val="(\d+)"\/>/) / 2,
    ];
    expect(look(document.title)).toEqual(["方正小标宋简体", 22]);
    expect(look("一、总体情况")).toEqual(["黑体", 16]);
    expect(look("（一）得分")).toEqual(["楷体_GB2312", 16]);
    expect(look("综合得分")).toEqual(["仿宋_GB2312", 16]);
    expect(paragraph("综合得分")).toContain('w:firstLine="640"');
    expect(paragraph("各有关单位")).not.toContain("w:firstLine");
    expect(paragraph(document.letterhead)).toContain('<w:color w:val="FF0000"/>');
    expect(paragraph(document.number)).toMatch(/<w:bottom [^>]*w:color="FF0000"/);
  });

  it("numbers its pages — 1 —, on the outer side", async () => {
    const parts = await partsOf(document);
    const footers = Object.keys(parts).filter((name) => /footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const name of footers) {
      expect(parts[name]).toMatch(/— .*PAGE.* —/s);
      expect(parts[name]).toContain('<w:sz w:val="28"/>');
    }
    expect(parts["word/settings.xml"]).toContain("evenAndOddHeaders");
  });

  it("stands the day under who issues it, four characters from the right", async () => {
    const xml = (await partsOf(document))["word/document.xml"]!;
    const right = [...xml.matchAll(/<w:ind w:right="(\d+)"/g)].map(([, value]) => Number(value));
    // ten characters and six and a half, each in the middle of the other
    expect(right).toEqual([4 * 320, 4 * 320 + 560]);
  });

  it("has no line that is empty of what it is for", async () => {
    const only = await partsOf({ ...document, attachments: ["得分表"], letterhead: "", number: "" });
    const xml = only["word/document.xml"]!;
    expect(xml).toContain("附件：得分表");
    expect(xml).not.toContain("FF0000");
  });
});

describe("a drawing", () => {
  const scene = drawBars({
    title: "任务 <进展>",
    legend: [
      { name: "已完成", color: "#00AA00" },
      { name: "滞后", color: "#AA0000" },
    ],
    bars: [
      { label: "县发展改革局", parts: [2, 1], shown: "3" },
      { label: "名字特别特别特别长的一个责任单位", parts: [0, 4], shown: "4" },
    ],
    most: 4,
    unit: "",
  });

  it("has bars as long as their numbers, end to end", () => {
    const boxes = scene.shapes.filter((shape) => shape.kind === "box" && shape.height > 11);
    expect(boxes.map((box) => box.kind === "box" && [box.x, box.width])).toEqual([
      [200, 188],
      [388, 94],
      [200, 0],
      [200, 376],
    ]);
  });

  it("shortens labels that have no room, and is text that no mark breaks", () => {
    const svg = svgOf(scene);
    expect(svg).toContain("名字特别特别特别长的一个责…");
    expect(svg).toContain("任务 &lt;进展&gt;");
  });
});
