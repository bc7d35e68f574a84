import { reopened } from "../reopened";
import { conditionsOf } from "./formatted";
import { sheet1 } from "./validated";
import { opened } from "./written";

const rules = (...each: string[]): string =>
  `<conditionalFormatting sqref="A1:A5">${each
    .map((rule, i) => `<cfRule priority="${i + 1}" ${rule}</cfRule>`)
    .join("")}</conditionalFormatting>`;

/** What LibreOffice and openpyxl write beside what is meant. */
const NOISE = 'aboveAverage="0" equalAverage="0" bottom="0" percent="0" rank="0" text=""';

describe("rules of files of other programs", () => {
  it("are known by what they mean", async () => {
    await opened(
      rules(
        'type="aboveAverage" aboveAverage="1" equalAverage="0" stdDev="0">',
        'type="aboveAverage" aboveAverage="false" equalAverage="true">',
        `type="duplicateValues" ${NOISE}>`,
        `type="containsErrors" ${NOISE}><formula>ISERROR(A1)</formula>`,
        'type="timePeriod" timePeriod="today">',
        'type="aboveAverage" stdDev="4">',
      ),
    );
    const criteria = await Excel.run(async (context) => {
      const formats = sheet1(context).getRange("A1").conditionalFormats.load("items/preset/rule");
      await context.sync();
      return formats.items.map(({ preset }) => preset.rule.criterion);
    });
    expect(criteria).toEqual([
      "AboveAverage",
      "EqualOrBelowAverage",
      "DuplicateValues",
      "Errors",
      "Today",
      "Invalid",
    ]);
  });

  it("have truths in words", async () => {
    await opened(rules('type="top10" rank="2" bottom="true" percent="true">'));
    const rule = await Excel.run(async (context) => {
      const format = sheet1(context).getRange("A1").conditionalFormats.getItemAt(0).load("topBottom/rule");
      await context.sync();
      return format.topBottom.rule;
    });
    expect(rule).toEqual({ rank: 2, type: "BottomPercent" });
  });

  it("hold for a day without the formula that says the same", async () => {
    const host = await opened(rules('type="timePeriod" timePeriod="today">', 'type="containsBlanks">'));
    const formats = host.workbook.sheets[0]!.conditionalFormats;
    for (const [i, { rule }] of formats.entries())
      rule.style = { font: { [i === 0 ? "bold" : "italic"]: true } };
    await Excel.run(async (context) => {
      sheet1(context).getRange("A1:A2").formulas = [["=TODAY()"], ["=TODAY()-1"]];
      await context.sync();
    });
    const styles = [0, 1, 2].map((row) => conditionsOf(host).of(row, 0).style);
    expect(styles).toEqual([{ font: { bold: true } }, undefined, { font: { italic: true } }]);
  });

  it("have no formula where an end needs none, whatever is written", async () => {
    await opened(
      rules(
        'type="colorScale"><colorScale><cfvo type="min" val="0"/><cfvo type="max" val="0"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale>',
      ),
    );
    const criteria = await Excel.run(async (context) => {
      const format = sheet1(context)
        .getRange("A1")
        .conditionalFormats.getItemAt(0)
        .load("colorScale/criteria");
      await context.sync();
      return format.colorScale.criteria;
    });
    expect([criteria.minimum.formula, criteria.maximum.formula]).toEqual([null, null]);
  });

  it("become bars of today when one of their ends is to choose itself", async () => {
    const bar = '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>';
    const host = await opened(rules(`type="dataBar">${bar}`));
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const format = sheet1(context).getRange("A1").conditionalFormats.getItemAt(0);
        format.load("dataBar/lowerBoundRule, dataBar/upperBoundRule");
        await context.sync();
        return [format.dataBar.lowerBoundRule.type, format.dataBar.upperBoundRule.type];
      });
    await Excel.run(async (context) => {
      const { dataBar } = sheet1(context).getRange("A1").conditionalFormats.getItemAt(0);
      dataBar.lowerBoundRule = { type: "Automatic" };
      await context.sync();
    });
    await reopened(host);
    expect(await read()).toEqual(["Automatic", "HighestValue"]);
  });
});
