import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

const COLLECTION = "Excel.ConditionalFormatCollection";

/** A format by a formula for A1:A3. */
function custom({ sheet }: Ground, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  return format;
}

/** The formulas of the formats of A1:A3, the first in priority first. */
async function formulas(ground: Ground): Promise<Answer> {
  const { conditionalFormats } = ground.sheet.getRange("A1:A3");
  conditionalFormats.load("items/priority, items/custom/rule/formula");
  await ground.context.sync();
  return [...conditionalFormats.items]
    .sort((a, b) => a.priority - b.priority)
    .map((item) => item.custom.rule.formula);
}

export const conditionalFormats: CaseGroup = {
  en: "Conditional formats",
  zh: "条件格式",
  cases: [
    {
      id: "conditional-custom",
      en: "A format by a formula is read as it was set.",
      zh: "公式条件格式读回与设置一致。",
      source: "Excel.CustomConditionalFormat",
      since: "1.6",
      run: (ground) => {
        const format = custom(ground, '=$A1=""');
        format.custom.format.fill.color = "#FFC7CE";
        format.custom.format.font.bold = true;
        return loaded(
          ground,
          format,
          "type, custom/rule/formula, custom/format/fill/color, custom/format/font/bold",
          (each) => [
            each.type,
            each.custom.rule.formula,
            each.custom.format.fill.color,
            each.custom.format.font.bold,
          ],
        );
      },
      expected: ["Custom", '=$A1=""', "#FFC7CE", true],
    },
    {
      id: "conditional-newest-first",
      en: "A new format comes before those that are there: its priority is 0.",
      zh: "新的条件格式排在最前，优先级为 0。",
      source: `${COLLECTION}.add`,
      since: "1.6",
      run: async (ground) => {
        const [old, fresh] = [custom(ground, "=TRUE"), custom(ground, "=FALSE")];
        [old, fresh].forEach((each) => each.load("priority"));
        await ground.context.sync();
        return [old.priority, fresh.priority, await formulas(ground)];
      },
      expected: [1, 0, ["=FALSE", "=TRUE"]],
    },
    {
      id: "conditional-priority-set",
      en: "A format that is given another priority lets the others close up.",
      zh: "更改优先级时，其他格式随之调整，保持连续。",
      source: "Excel.ConditionalFormat.priority",
      since: "1.6",
      run: async (ground) => {
        for (const formula of ["=3=3", "=2=2", "=1=1"]) custom(ground, formula);
        await ground.context.sync();
        ground.sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = 2;
        return formulas(ground);
      },
      expected: ["=2=2", "=3=3", "=1=1"],
    },
    {
      id: "conditional-priority-last",
      en: "A negative priority counts from the back.",
      zh: "负的优先级从末尾算起。",
      source: "Excel.ConditionalFormat.priority",
      since: "1.6",
      run: async (ground) => {
        for (const formula of ["=3=3", "=2=2", "=1=1"]) custom(ground, formula);
        await ground.context.sync();
        ground.sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = -1;
        return formulas(ground);
      },
      expected: ["=2=2", "=3=3", "=1=1"],
    },
    {
      id: "conditional-stop",
      en: "A format stops those after it when it is told to.",
      zh: "条件格式可以设为“如果为真则停止”。",
      source: "Excel.ConditionalFormat.stopIfTrue",
      since: "1.6",
      run: async (ground) => {
        const format = custom(ground, "=TRUE");
        format.stopIfTrue = true;
        return loaded(ground, format, "stopIfTrue", ({ stopIfTrue }) => stopIfTrue);
      },
      expected: true,
    },
    {
      id: "conditional-bar-stops-nothing",
      en: "stopIfTrue of a data bar is null.",
      zh: "数据条的 stopIfTrue 为 null。",
      source: "Excel.ConditionalFormat.stopIfTrue",
      since: "1.6",
      run: (ground) => {
        const format = ground.sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
        return loaded(ground, format, "stopIfTrue", ({ stopIfTrue }) => stopIfTrue);
      },
      expected: null,
    },
    {
      id: "conditional-bar",
      en: "A data bar has a color and ends that are numbers when they were set so.",
      zh: "数据条有颜色，端点可设为数字。",
      source: "Excel.DataBarConditionalFormat",
      since: "1.6",
      run: (ground) => {
        const format = ground.sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
        format.dataBar.positiveFormat.fillColor = "#63C384";
        format.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        format.dataBar.upperBoundRule = { type: "Number", formula: "1" };
        return loaded(
          ground,
          format,
          "type, dataBar/positiveFormat/fillColor, dataBar/lowerBoundRule, dataBar/upperBoundRule",
          ({ type, dataBar }) => [
            type,
            dataBar.positiveFormat.fillColor,
            dataBar.lowerBoundRule.type,
            String(dataBar.upperBoundRule.formula).replace("=", ""),
          ],
        );
      },
      expected: ["DataBar", "#63C384", "Number", "1"],
    },
    {
      id: "conditional-part-or-null",
      en: "The parts of other types are null objects.",
      zh: "其他类型的部分为空对象。",
      source: "Excel.ConditionalFormat.customOrNullObject, dataBarOrNullObject",
      since: "1.6",
      run: async (ground) => {
        const format = custom(ground, "=TRUE");
        const [own, other] = [format.customOrNullObject, format.dataBarOrNullObject];
        own.load("rule/formula");
        other.load("showDataBarOnly");
        await ground.context.sync();
        return [own.isNullObject, other.isNullObject];
      },
      expected: [false, true],
    },
    {
      id: "conditional-range",
      en: "A format knows its range.",
      zh: "条件格式知道其区域。",
      source: "Excel.ConditionalFormat.getRange",
      since: "1.6",
      run: (ground) =>
        loaded(ground, custom(ground, "=TRUE").getRange(), "address", ({ address }) =>
          address.slice(address.lastIndexOf("!") + 1),
        ),
      expected: "A1:A3",
    },
    {
      id: "conditional-found",
      en: "A format is found by its id and by its place; one that is not there is a null object.",
      zh: "条件格式可按 id 和位置查找；不存在的为空对象。",
      source: `${COLLECTION}.getItem, getItemAt, getItemOrNullObject`,
      since: "1.14",
      run: async (ground) => {
        const format = custom(ground, "=TRUE");
        format.load("id");
        await ground.context.sync();
        const { conditionalFormats } = ground.sheet.getRange("A1");
        const found = [conditionalFormats.getItem(format.id), conditionalFormats.getItemAt(0)];
        const none = conditionalFormats.getItemOrNullObject("{none}");
        found.forEach((each) => each.load("id"));
        await ground.context.sync();
        return [...found.map(({ id }) => id === format.id), none.isNullObject];
      },
      expected: [true, true, true],
    },
    {
      id: "conditional-deleted",
      en: "A format that is deleted is gone, the others stay.",
      zh: "删除一个条件格式后，其他的保留。",
      source: "Excel.ConditionalFormat.delete",
      since: "1.6",
      run: (ground) => {
        custom(ground, "=TRUE");
        custom(ground, "=FALSE").delete();
        return formulas(ground);
      },
      expected: ["=TRUE"],
    },
    {
      id: "conditional-clear-all",
      en: "clearAll takes the formats of its cells away, not those of others.",
      zh: "clearAll 只清除所在区域的条件格式。",
      source: `${COLLECTION}.clearAll`,
      since: "1.6",
      run: async (ground) => {
        custom(ground, "=TRUE");
        ground.sheet.getRange("C1").conditionalFormats.add("DataBar");
        ground.sheet.getRange("A1:B3").conditionalFormats.clearAll();
        const counts = ["A1:A3", "C1"].map((address) =>
          ground.sheet.getRange(address).conditionalFormats.getCount(),
        );
        await ground.context.sync();
        return counts.map(({ value }) => value);
      },
      expected: [0, 1],
    },
    {
      id: "conditional-nonsense",
      en: "A type that there is not is refused.",
      zh: "不存在的类型被拒绝。",
      source: "Excel.ConditionalFormatType",
      since: "1.6",
      run: ({ context, sheet }) => {
        sheet.getRange("A1").conditionalFormats.add("Sparkle" as "Custom");
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
  ],
};
