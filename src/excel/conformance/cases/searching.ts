import type { Answer, CaseGroup, Ground } from "../case";
import { loaded } from "../asking";
import { addressOf, codeOf, valuesOf, withoutSheet } from "../askingCells";

const SPECIAL = "Excel.Range.getSpecialCells";

function filled({ sheet }: Ground): Excel.Range {
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["cat", "caterpillar", 1],
    ["Cat", "", "=1/0"],
    ["", "", ""],
    ["dog", true, 2],
  ];
  return range;
}

async function areasOf({ context }: Ground, areas: Excel.RangeAreas): Promise<Answer> {
  areas.load("address");
  await context.sync();
  if (areas.isNullObject) return "none";
  return areas.address
    .split(",")
    .map((address) => withoutSheet(address.trim()))
    .sort();
}

export const searching: CaseGroup = {
  en: "Finding cells",
  zh: "查找单元格",
  cases: [
    {
      id: "find-part",
      en: "A text is found as a part of a cell, in whatever case.",
      zh: "查找默认匹配部分内容，不区分大小写。",
      source: "Excel.SearchCriteria.completeMatch, matchCase",
      since: "1.9",
      run: (ground) => addressOf(ground, filled(ground).find("PILLAR", {})),
      expected: "B1",
    },
    {
      id: "find-whole",
      en: "It can be the whole cell that has to match, and its case.",
      zh: "可要求整格匹配并区分大小写。",
      source: "Excel.SearchCriteria.completeMatch, matchCase",
      since: "1.9",
      run: (ground) =>
        addressOf(ground, filled(ground).find("Cat", { completeMatch: true, matchCase: true })),
      expected: "A2",
    },
    {
      id: "find-backwards",
      en: "Backwards, the last one is found.",
      zh: "反向查找得到最后一个。",
      source: "Excel.SearchCriteria.searchDirection",
      since: "1.9",
      run: (ground) => addressOf(ground, filled(ground).find("cat", { searchDirection: "Backwards" })),
      expected: "A2",
    },
    {
      id: "find-none",
      en: "What is not there ends with ItemNotFound, or is a null object.",
      zh: "找不到时报 ItemNotFound，或为空对象。",
      source:
        "learn.microsoft.com: Find a string using the Excel JavaScript API; Excel.Range.findOrNullObject",
      since: "1.9",
      run: async (ground) => {
        const range = filled(ground);
        const missing = await addressOf(ground, range.findOrNullObject("horse", {}));
        range.find("horse", {});
        return [missing, await codeOf(ground.context)];
      },
      expected: ["none", "ItemNotFound"],
    },
    {
      id: "find-all",
      en: "All cells with a text are found on a sheet.",
      zh: "可在工作表中查找全部匹配的单元格。",
      source: "Excel.Worksheet.findAll",
      since: "1.9",
      run: (ground) => {
        filled(ground);
        return areasOf(ground, ground.sheet.findAll("dog", { completeMatch: true, matchCase: false }));
      },
      expected: ["A4"],
    },
    {
      id: "find-wildcards",
      en: "An asterisk and a question mark in a text that is sought stand for others, with a tilde for themselves.",
      zh: "查找内容中的星号和问号为通配符，前加波形符则为其本身。",
      source: "support.microsoft.com: Find or replace text and numbers on a worksheet",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A4");
        range.values = [["县一"], ["县二局"], ["县?局"], ["县"]];
        const found = ["县?局", "县*局", "县~?", "县?"].map((text, i) =>
          sheet.findAll(text, { completeMatch: i === 3, matchCase: false }).load("address"),
        );
        await context.sync();
        return found.map(({ address }) => address.replace(/[^!,]*!/g, ""));
      },
      expected: ["A2:A3", "A2:A3", "A3", "A1"],
    },
    {
      id: "replace-all",
      en: "Texts are replaced, and it is told how many.",
      zh: "替换全部，并告知数量。",
      source: "Excel.Range.replaceAll",
      since: "1.9",
      run: async (ground) => {
        const range = filled(ground);
        const count = range.replaceAll("dog", "cow", {});
        const values = await valuesOf(ground, range.getRow(3));
        return [count.value, values];
      },
      expected: [1, [["cow", true, 2]]],
    },
    {
      id: "region-surrounding",
      en: "The surrounding region ends at blank rows and columns.",
      zh: "当前区域止于空行空列。",
      source: "Excel.Range.getSurroundingRegion",
      since: "1.7",
      run: (ground) => {
        filled(ground);
        return addressOf(ground, ground.sheet.getRange("B2").getSurroundingRegion());
      },
      expected: "A1:C2",
    },
    {
      id: "region-edge",
      en: "The edge of a range is where Ctrl and an arrow lead.",
      zh: "区域边缘即 Ctrl 加方向键所到之处。",
      source: "Excel.Range.getRangeEdge",
      since: "1.13",
      run: async (ground) => {
        filled(ground);
        const start = ground.sheet.getRange("A1");
        return [
          await addressOf(ground, start.getRangeEdge("Down")),
          await addressOf(ground, start.getRangeEdge("Right")),
          await addressOf(ground, ground.sheet.getRange("A2").getRangeEdge("Down")),
        ];
      },
      expected: ["A2", "C1", "A4"],
    },
    {
      id: "region-extended",
      en: "The extended range goes up to that edge.",
      zh: "扩展区域延伸到该边缘。",
      source: "Excel.Range.getExtendedRange",
      since: "1.13",
      run: (ground) => {
        filled(ground);
        return addressOf(ground, ground.sheet.getRange("A1:A2").getExtendedRange("Right"));
      },
      expected: "A1:C2",
    },
    {
      id: "special-constants",
      en: "Cells with constants are found, or with numbers alone.",
      zh: "可查找常量单元格，或仅数字。",
      source: SPECIAL,
      since: "1.9",
      run: async (ground) => {
        const range = filled(ground);
        return areasOf(ground, range.getSpecialCells("Constants", "Numbers"));
      },
      expected: ["C1", "C4"],
    },
    {
      id: "special-formulas",
      en: "Cells with formulas are found.",
      zh: "可查找公式单元格。",
      source: SPECIAL,
      since: "1.9",
      run: (ground) => areasOf(ground, filled(ground).getSpecialCells("Formulas", "Errors")),
      expected: ["C2"],
    },
    {
      id: "special-none",
      en: "Where there are none, it ends with ItemNotFound, or is a null object.",
      zh: "没有时报 ItemNotFound，或为空对象。",
      source: SPECIAL,
      since: "1.9",
      run: async (ground) => {
        const range = filled(ground);
        const missing = await areasOf(ground, range.getSpecialCellsOrNullObject("Formulas", "Logical"));
        range.getSpecialCells("Formulas", "Logical");
        return [missing, await codeOf(ground.context)];
      },
      expected: ["none", "ItemNotFound"],
    },
    {
      id: "areas-several",
      en: "Several ranges are one object, formatted at once.",
      zh: "多个区域可作为一个对象统一设置格式。",
      source: "Excel.Worksheet.getRanges; Excel.RangeAreas.format",
      since: "1.9",
      run: async (ground) => {
        const areas = ground.sheet.getRanges("A1:B2, D4");
        areas.format.fill.color = "#FF0000";
        const cell = ground.sheet.getRange("D4").load("format/fill/color");
        const said = await loaded(ground, areas, "areaCount, cellCount, format/fill/color", (all) => [
          all.areaCount,
          all.cellCount,
          all.format.fill.color,
        ]);
        return [...said, cell.format.fill.color];
      },
      expected: [2, 5, "#FF0000", "#FF0000"],
    },
    {
      id: "merged-areas",
      en: "Merged cells within a range are found.",
      zh: "可查找区域中的合并单元格。",
      source: "Excel.Range.getMergedAreasOrNullObject",
      since: "1.13",
      run: async (ground) => {
        ground.sheet.getRange("B2:C3").merge();
        return [
          await areasOf(ground, ground.sheet.getRange("A1:D4").getMergedAreasOrNullObject()),
          await areasOf(ground, ground.sheet.getRange("E1:F2").getMergedAreasOrNullObject()),
        ];
      },
      expected: [["B2:C3"], "none"],
    },
    {
      id: "tables-of-range",
      en: "A range knows the tables that overlap with it, or lie within it.",
      zh: "区域可列出与其重叠或完全位于其中的表格。",
      source: "Excel.Range.getTables",
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet.tables.add("B2:C4", true);
        const overlapping = sheet.getRange("A1:B2").getTables().getCount();
        const within = sheet.getRange("A1:B2").getTables(true).getCount();
        await context.sync();
        return [overlapping.value, within.value];
      },
      expected: [1, 0],
    },
  ],
};
