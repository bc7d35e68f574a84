import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

const local = (address: string): string => address.replace(/[^!,]*!/g, "").replace(/\$/g, "");

/** Addresses of the print area and of the title columns. */
async function printed({ context, sheet }: Ground): Promise<Answer> {
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load("address");
  await context.sync();
  return [area, columns].map((each) => (each.isNullObject ? null : local(each.address)));
}

export const printedPages: CaseGroup = {
  en: "What is printed on each page",
  zh: "每页打印的内容",
  cases: [
    {
      id: "print-areas",
      en: "A print area can be of several ranges.",
      zh: "打印区域可由多个区域组成。",
      source: 'Excel.PageLayout.setPrintArea: "The range or ranges of the content to print"',
      since: "1.9",
      run: (ground) => {
        ground.sheet.pageLayout.setPrintArea(ground.sheet.getRanges("A1:B5,D7:E9"));
        return printed(ground);
      },
      expected: ["A1:B5,D7:E9", null],
    },
    {
      id: "print-title-columns",
      en: "Columns can be repeated on each page.",
      zh: "可在每页重复打印标题列。",
      source: "Excel.PageLayout.setPrintTitleColumns",
      since: "1.9",
      run: (ground) => {
        ground.sheet.pageLayout.setPrintTitleColumns("$A:$B");
        return printed(ground);
      },
      expected: [null, "A:B"],
    },
    {
      id: "print-title-columns-whole",
      en: "They are whole columns.",
      zh: "标题列必须为整列。",
      source: 'Excel.PageLayout.setPrintTitleColumns: "The range must span the entire column to be valid"',
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.pageLayout.setPrintTitleColumns("A1:B2");
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "print-errors",
      en: "Errors can be printed as dashes.",
      zh: "错误值可打印为短横线。",
      source: "Excel.PageLayout.printErrors",
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.pageLayout.printErrors = "Dash";
        return loaded({ context }, sheet.pageLayout, "printErrors", ({ printErrors }) => printErrors);
      },
      expected: "Dash",
    },
    {
      id: "print-comments",
      en: "Comments can be printed at the end of the sheet.",
      zh: "批注可打印在工作表末尾。",
      source: "Excel.PageLayout.printComments",
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.pageLayout.printComments = "EndSheet";
        return loaded({ context }, sheet.pageLayout, "printComments", ({ printComments }) => printComments);
      },
      expected: "EndSheet",
    },
    {
      id: "print-first-page",
      en: "The first page and even pages can have headers of their own.",
      zh: "首页和偶数页可有各自的页眉。",
      source: "Excel.HeaderFooterGroup.state, firstPage, evenPages",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const { headersFooters } = sheet.pageLayout;
        headersFooters.state = "FirstOddAndEven";
        headersFooters.firstPage.centerHeader = "首页";
        headersFooters.evenPages.leftHeader = "偶数页";
        headersFooters.load("state, firstPage/centerHeader, evenPages/leftHeader, oddPages/leftHeader");
        await context.sync();
        const { state, firstPage, evenPages, oddPages } = headersFooters;
        return [state, firstPage.centerHeader, evenPages.leftHeader, oddPages.leftHeader];
      },
      expected: ["FirstOddAndEven", "首页", "偶数页", ""],
    },
    {
      id: "print-header-scale",
      en: "Headers are as large and as wide as the page, unless that is switched off.",
      zh: "页眉默认随页面缩放并与页边距对齐，可关闭。",
      source: "Excel.HeaderFooterGroup.useSheetScale, useSheetMargins",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const { headersFooters } = sheet.pageLayout;
        headersFooters.useSheetScale = false;
        headersFooters.load("useSheetScale, useSheetMargins");
        await context.sync();
        return [headersFooters.useSheetScale, headersFooters.useSheetMargins];
      },
      expected: [false, true],
    },
  ],
};
