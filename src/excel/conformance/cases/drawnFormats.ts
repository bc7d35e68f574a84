import type { CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

type Drawn = "IconSet" | "DataBar" | "CellValue";

function add({ sheet }: Ground, type: Drawn): Excel.ConditionalFormat {
  return sheet.getRange("B2:B9").conditionalFormats.add(type as "Custom");
}

const step = (formula: string): Excel.ConditionalIconCriterion => ({
  type: "Number",
  operator: "GreaterThanOrEqual",
  formula,
});

export const drawnFormats: CaseGroup = {
  en: "Icon sets, data bars and formats of rules",
  zh: "图标集、数据条与规则的格式",
  cases: [
    {
      id: "icon-set-criteria",
      en: "An icon set is read as it was set; of its first criterion nothing but a custom icon counts.",
      zh: "图标集按设置读回；第一个条件只有自定义图标有效。",
      source: "Excel.IconSetConditionalFormat.criteria, style",
      since: "1.6",
      run: (ground) => {
        const { iconSet } = add(ground, "IconSet");
        iconSet.style = "ThreeTriangles";
        iconSet.criteria = [{} as Excel.ConditionalIconCriterion, step("=700"), step("=1000")];
        return loaded(ground, iconSet, "style, criteria", ({ style, criteria }) => [
          style,
          criteria.slice(1).map(({ type, operator, formula }) => [type, operator, formula.replace("=", "")]),
        ]);
      },
      expected: [
        "ThreeTriangles",
        [
          ["Number", "GreaterThanOrEqual", "700"],
          ["Number", "GreaterThanOrEqual", "1000"],
        ],
      ],
    },
    {
      id: "icon-set-shown",
      en: "Icons are reversed, and shown without their values.",
      zh: "图标可反向排列，也可只显示图标。",
      source: "Excel.IconSetConditionalFormat.reverseIconOrder, showIconOnly",
      since: "1.6",
      run: (ground) => {
        const { iconSet } = add(ground, "IconSet");
        iconSet.reverseIconOrder = true;
        iconSet.showIconOnly = true;
        return loaded(ground, iconSet, "reverseIconOrder, showIconOnly", (each) => [
          each.reverseIconOrder,
          each.showIconOnly,
        ]);
      },
      expected: [true, true],
    },
    {
      id: "data-bar-drawn",
      en: "Direction, axis and what is shown of a data bar are read as they were set.",
      zh: "数据条的方向、坐标轴与显示方式按设置读回。",
      source: "Excel.DataBarConditionalFormat.barDirection, axisFormat, showDataBarOnly",
      since: "1.6",
      run: (ground) => {
        const { dataBar } = add(ground, "DataBar");
        dataBar.barDirection = "LeftToRight";
        dataBar.axisFormat = "CellMidPoint";
        dataBar.showDataBarOnly = true;
        return loaded(ground, dataBar, "barDirection, axisFormat, showDataBarOnly", (each) => [
          each.barDirection,
          each.axisFormat,
          each.showDataBarOnly,
        ]);
      },
      expected: ["LeftToRight", "CellMidPoint", true],
    },
    {
      id: "data-bar-negative",
      en: "Negative bars have a color of their own; positive ones have no border until it is set.",
      zh: "负值数据条可有自己的颜色；正值数据条在设置前没有边框。",
      source:
        "Excel.ConditionalDataBarNegativeFormat.fillColor, ConditionalDataBarPositiveFormat.borderColor",
      since: "1.6",
      run: (ground) => {
        const { dataBar } = add(ground, "DataBar");
        dataBar.negativeFormat.fillColor = "#0000FF";
        return loaded(ground, dataBar, "negativeFormat/fillColor, positiveFormat/borderColor", (each) => [
          each.negativeFormat.fillColor,
          each.positiveFormat.borderColor,
        ]);
      },
      expected: ["#0000FF", ""],
    },
    {
      id: "conditional-border",
      en: "The format of a rule has borders and a number format.",
      zh: "规则的格式包括边框和数字格式。",
      source: "Excel.ConditionalRangeFormat.borders, numberFormat",
      since: "1.6",
      run: (ground) => {
        const { format } = add(ground, "CellValue").cellValue;
        format.borders.getItem("EdgeBottom").style = "Dash";
        format.numberFormat = "0.00%";
        return loaded(ground, format, "numberFormat, borders/bottom/style", (each) => [
          each.numberFormat as string,
          each.borders.bottom.style,
        ]);
      },
      expected: ["0.00%", "Dash"],
    },
    {
      id: "conditional-several-ranges",
      en: "A format of several ranges is one: its only range is a null object.",
      zh: "多个区域可共用一个条件格式，其单一区域为空对象。",
      source: "Excel.RangeAreas.conditionalFormats; ConditionalFormat.getRangeOrNullObject, getRanges",
      since: "1.9",
      run: async (ground) => {
        const areas = ground.sheet.getRanges("A1:A2,C1");
        const format = areas.conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
        const [ranges, only] = [format.getRanges(), format.getRangeOrNullObject()];
        ranges.load("areaCount");
        await ground.context.sync();
        return [ranges.areaCount, only.isNullObject];
      },
      expected: [2, true],
    },
    {
      id: "conditional-nonsense-icon",
      en: "An icon set that there is not is refused.",
      zh: "不存在的图标集被拒绝。",
      source: "Excel.IconSet",
      since: "1.6",
      run: (ground) => {
        add(ground, "IconSet").iconSet.style = "SixDots" as "ThreeFlags";
        return refusal(ground.context);
      },
      expected: "InvalidArgument",
    },
  ],
};
