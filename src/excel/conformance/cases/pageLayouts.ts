import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded, refusal } from "../asking";

const LAYOUT = "Excel.PageLayout";

const local = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");

/** A property of the page, read after it was set. */
function setAndRead<Key extends keyof Excel.PageLayout>(
  id: string,
  key: Key,
  value: Excel.PageLayout[Key] & Answer,
  en: string,
  zh: string,
  known?: ConformanceCase["known"],
): ConformanceCase {
  return {
    id: `page-${id}`,
    en,
    zh,
    source: `${LAYOUT}.${key}`,
    since: "1.9",
    ...(known ? { known } : {}),
    run: ({ context, sheet }) => {
      sheet.pageLayout[key] = value;
      return loaded({ context }, sheet.pageLayout, key, (layout) => layout[key] as Answer);
    },
    expected: value,
  };
}

async function zoomed({ context, sheet }: Ground, zoom: Excel.PageLayoutZoomOptions): Promise<Answer> {
  sheet.pageLayout.zoom = zoom;
  return loaded({ context }, sheet.pageLayout, "zoom", ({ zoom: of }) => [
    of.scale ?? null,
    of.horizontalFitToPages ?? null,
    of.verticalFitToPages ?? null,
  ]);
}

async function refusedZoom({ context, sheet }: Ground, zoom: Excel.PageLayoutZoomOptions): Promise<Answer> {
  sheet.pageLayout.zoom = zoom;
  return refusal(context);
}

export const pageLayouts: CaseGroup = {
  en: "Page layout",
  zh: "页面布局",
  cases: [
    setAndRead("orientation", "orientation", "Landscape", "Pages can be landscape.", "页面可设为横向。"),
    setAndRead("paper-a4", "paperSize", "A4", "Paper can be A4.", "纸张可设为 A4。", [
      { answer: { error: "GeneralException" }, source: "OfficeDev/office-js#1860: without a printer" },
    ]),
    setAndRead("paper-letter", "paperSize", "Letter", "Paper can be Letter.", "纸张可设为 Letter。", [
      { answer: { error: "GeneralException" }, source: "OfficeDev/office-js#1860: without a printer" },
    ]),
    setAndRead("center", "centerHorizontally", true, "Cells can be centred on the page.", "可水平居中打印。"),
    setAndRead("middle", "centerVertically", true, "So can they from top to bottom.", "可垂直居中打印。"),
    setAndRead("top-margin", "topMargin", 36, "Margins are in points.", "页边距以磅为单位。"),
    setAndRead("left-margin", "leftMargin", 54, "So is the left one.", "左边距同样如此。"),
    setAndRead("footer-margin", "footerMargin", 18, "So is that of the footer.", "页脚边距同样如此。"),
    {
      id: "page-margins-unit",
      en: "Margins can be given in inches; those that are not given stay.",
      zh: "页边距可用英寸给出；未给出的保持不变。",
      source: `${LAYOUT}.setPrintMargins`,
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.pageLayout.bottomMargin = 36;
        sheet.pageLayout.setPrintMargins("Inches", { top: 1 });
        return loaded({ context }, sheet.pageLayout, "topMargin, bottomMargin", (layout) => [
          layout.topMargin,
          layout.bottomMargin,
        ]);
      },
      expected: [72, 36],
    },
    {
      id: "page-paper-nonsense",
      en: "Paper that there is not is refused.",
      zh: "不存在的纸张被拒绝。",
      source: "Excel.PaperType",
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.pageLayout.paperSize = "A99" as "A4";
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "page-zoom-scale",
      en: "Pages can be scaled.",
      zh: "可按比例缩放。",
      source: "Excel.PageLayoutZoomOptions",
      since: "1.9",
      run: (ground) => zoomed(ground, { scale: 75 }),
      expected: [75, null, null],
    },
    {
      id: "page-zoom-fit",
      en: "Pages can be fitted to a width.",
      zh: "可调整为若干页宽。",
      source: "Excel.PageLayoutZoomOptions",
      since: "1.9",
      known: [{ answer: [100, null, null], source: "OfficeDev/office-js#1860: it may not be applied" }],
      run: async (ground) => {
        const [, ...pages] = (await zoomed(ground, { horizontalFitToPages: 1 })) as Answer[];
        return [null, ...pages];
      },
      expected: [null, 1, null],
    },
    {
      id: "page-zoom-small",
      en: "A scale below 10 is refused.",
      zh: "小于 10 的比例被拒绝。",
      source: "Excel.PageLayoutZoomOptions.scale",
      since: "1.9",
      run: (ground) => refusedZoom(ground, { scale: 9 }),
      expected: "InvalidArgument",
    },
    {
      id: "page-zoom-large",
      en: "A scale above 400 is refused.",
      zh: "大于 400 的比例被拒绝。",
      source: "Excel.PageLayoutZoomOptions.scale",
      since: "1.9",
      run: (ground) => refusedZoom(ground, { scale: 401 }),
      expected: "InvalidArgument",
    },
    {
      id: "page-titles",
      en: "Rows that are repeated on each page are read as a range.",
      zh: "重复打印的标题行读作区域。",
      source: `${LAYOUT}.setPrintTitleRows, getPrintTitleRowsOrNullObject`,
      since: "1.9",
      run: async ({ context, sheet }) => {
        const none = sheet.pageLayout.getPrintTitleRowsOrNullObject();
        await context.sync();
        sheet.pageLayout.setPrintTitleRows("$2:$3");
        const rows = sheet.pageLayout.getPrintTitleRows();
        return [
          none.isNullObject,
          await loaded({ context }, rows, "address", ({ address }) => local(address)),
        ];
      },
      expected: [true, "2:3"],
    },
    {
      id: "page-titles-part",
      en: "Titles that are no whole rows are refused.",
      zh: "不是整行的标题被拒绝。",
      source: `${LAYOUT}.setPrintTitleRows`,
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.pageLayout.setPrintTitleRows("A1:B2");
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "page-area",
      en: "A print area is read as it was set; before, there is none.",
      zh: "打印区域读回与设置一致；未设置时没有。",
      source: `${LAYOUT}.setPrintArea, getPrintAreaOrNullObject`,
      since: "1.9",
      run: async ({ context, sheet }) => {
        const none = sheet.pageLayout.getPrintAreaOrNullObject();
        await context.sync();
        sheet.pageLayout.setPrintArea("A1:C9");
        const area = sheet.pageLayout.getPrintArea();
        return [
          none.isNullObject,
          await loaded({ context }, area, "address", ({ address }) => local(address)),
        ];
      },
      expected: [true, "A1:C9"],
    },
    {
      id: "page-header-footer",
      en: "Headers and footers have three parts each.",
      zh: "页眉和页脚各有三部分。",
      source: "Excel.HeaderFooter",
      since: "1.9",
      run: ({ context, sheet }) => {
        const lines = sheet.pageLayout.headersFooters.defaultForAllPages;
        lines.leftHeader = "源政办发";
        lines.centerFooter = "第 &P 页";
        lines.rightFooter = "&D";
        return loaded({ context }, lines, "leftHeader, centerHeader, centerFooter, rightFooter", (each) => [
          each.leftHeader,
          each.centerHeader,
          each.centerFooter,
          each.rightFooter,
        ]);
      },
      expected: ["源政办发", "", "第 &P 页", "&D"],
    },
  ],
};
