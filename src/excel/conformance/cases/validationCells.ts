import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

const TYPES = "Excel.DataValidationType";
const LIMITS =
  "support.microsoft.com: Apply data validation to cells; file format: title 32, text 255 characters";

const POSITIVE: Excel.DataValidationRule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
const SHORT: Excel.DataValidationRule = { textLength: { formula1: 9, operator: "LessThan" } };

async function typeOf(ground: Ground, address: string): Promise<string> {
  return loaded(ground, ground.sheet.getRange(address).dataValidation, "type", ({ type }) => type);
}

export const validationCells: CaseGroup = {
  en: "Cells with data validation, and what they say",
  zh: "有数据验证的单元格及其提示",
  cases: [
    {
      id: "validation-none",
      en: "Cells without a rule are of type None.",
      zh: "没有规则的单元格类型为 None。",
      source: TYPES,
      since: "1.8",
      run: (ground) => typeOf(ground, "A1:B2"),
      expected: "None",
    },
    {
      id: "validation-mixed",
      en: "Cells some of which have a rule are of type MixedCriteria.",
      zh: "部分单元格有规则时类型为 MixedCriteria。",
      source: TYPES,
      since: "1.8",
      run: (ground) => {
        ground.sheet.getRange("A1:A2").dataValidation.rule = POSITIVE;
        return typeOf(ground, "A1:A3");
      },
      expected: "MixedCriteria",
    },
    {
      id: "validation-inconsistent",
      en: "Cells with different rules are of type Inconsistent.",
      zh: "各单元格规则不同时类型为 Inconsistent。",
      source: TYPES,
      since: "1.8",
      run: (ground) => {
        ground.sheet.getRange("A1").dataValidation.rule = POSITIVE;
        ground.sheet.getRange("A2").dataValidation.rule = SHORT;
        return typeOf(ground, "A1:A2");
      },
      expected: "Inconsistent",
    },
    {
      id: "validation-same-everywhere",
      en: "Cells with the same rule, given apart, have its type.",
      zh: "分别设置同一规则的单元格具有该规则的类型。",
      source: TYPES,
      since: "1.8",
      run: (ground) => {
        ground.sheet.getRange("A1").dataValidation.rule = POSITIVE;
        ground.sheet.getRange("A2").dataValidation.rule = POSITIVE;
        return typeOf(ground, "A1:A2");
      },
      expected: "WholeNumber",
    },
    {
      id: "validation-replaced",
      en: "A new rule takes the place of the old one in its cells alone.",
      zh: "新规则只在其单元格中取代旧规则。",
      source: "Excel.DataValidation.rule",
      since: "1.8",
      run: async (ground) => {
        ground.sheet.getRange("A1:A3").dataValidation.rule = POSITIVE;
        ground.sheet.getRange("A2").dataValidation.rule = SHORT;
        return [await typeOf(ground, "A1"), await typeOf(ground, "A2"), await typeOf(ground, "A3")];
      },
      expected: ["WholeNumber", "TextLength", "WholeNumber"],
    },
    {
      id: "validation-clear-part",
      en: "Clearing a part of the cells leaves the rule to the others.",
      zh: "只清除部分单元格时，其余单元格保留规则。",
      source: "learn.microsoft.com: Add data validation to Excel ranges, Remove data validation from a range",
      since: "1.8",
      run: async (ground) => {
        ground.sheet.getRange("A1:A3").dataValidation.rule = POSITIVE;
        ground.sheet.getRange("A2:A9").dataValidation.clear();
        return [await typeOf(ground, "A1"), await typeOf(ground, "A2:A3")];
      },
      expected: ["WholeNumber", "None"],
    },
    {
      id: "validation-ignore-blanks",
      en: "Blanks are ignored unless it is said otherwise.",
      zh: "默认忽略空值，可以改为不忽略。",
      source: "Excel.DataValidation.ignoreBlanks",
      since: "1.8",
      run: async (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.rule = POSITIVE;
        const before = await loaded(ground, dataValidation, "ignoreBlanks", (each) => each.ignoreBlanks);
        dataValidation.ignoreBlanks = false;
        return [before, await loaded(ground, dataValidation, "ignoreBlanks", (each) => each.ignoreBlanks)];
      },
      expected: [true, false],
    },
    {
      id: "validation-prompt",
      en: "A prompt is read as it was set.",
      zh: "输入提示读回与设置一致。",
      source: "Excel.DataValidationPrompt",
      since: "1.8",
      run: (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.rule = POSITIVE;
        dataValidation.prompt = { title: "优良天数", message: "填 0 到 366", showPrompt: true };
        return loaded(ground, dataValidation, "prompt", ({ prompt }) => [
          prompt.title,
          prompt.message,
          prompt.showPrompt,
        ]);
      },
      expected: ["优良天数", "填 0 到 366", true],
    },
    {
      id: "validation-alert",
      en: "An alert is read as it was set.",
      zh: "出错警告读回与设置一致。",
      source: "Excel.DataValidationErrorAlert",
      since: "1.8",
      run: (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.rule = POSITIVE;
        dataValidation.errorAlert = { title: "标题", message: "内容", style: "Warning", showAlert: true };
        return loaded(ground, dataValidation, "errorAlert", ({ errorAlert }) => [
          errorAlert.title,
          errorAlert.message,
          errorAlert.style,
          errorAlert.showAlert,
        ]);
      },
      expected: ["标题", "内容", "Warning", true],
    },
    {
      id: "validation-alert-default",
      en: "A rule without an alert of its own stops what is against it.",
      zh: "未设置警告的规则默认阻止不符合的输入。",
      source: "Excel.DataValidationErrorAlert.showAlert; learn.microsoft.com: Create validation error alerts",
      since: "1.8",
      run: (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.rule = POSITIVE;
        return loaded(ground, dataValidation, "errorAlert", ({ errorAlert }) => [
          errorAlert.showAlert,
          errorAlert.style,
        ]);
      },
      expected: [true, "Stop"],
    },
    {
      id: "validation-messages-stay",
      en: "Prompt and alert stay when the rule is set after them.",
      zh: "先设置提示和警告，再设置规则，提示和警告保留。",
      source: "learn.microsoft.com: Add data validation to Excel ranges (rule set before or after)",
      since: "1.8",
      run: (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.prompt = { title: "标题", message: "内容", showPrompt: true };
        dataValidation.rule = POSITIVE;
        return loaded(ground, dataValidation, "type, prompt", ({ type, prompt }) => [type, prompt.title]);
      },
      expected: ["WholeNumber", "标题"],
    },
    {
      id: "validation-prompt-long",
      en: "A title of 33 characters is refused, and a text of 256.",
      zh: "33 个字符的标题和 256 个字符的内容被拒绝。",
      source: LIMITS,
      since: "1.8",
      run: async ({ context, sheet }): Promise<Answer> => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = POSITIVE;
        await context.sync();
        dataValidation.prompt = { title: "x".repeat(33), message: "", showPrompt: true };
        const title = await refusal(context);
        dataValidation.prompt = { title: "x", message: "x".repeat(256), showPrompt: true };
        return [title, await refusal(context)];
      },
      expected: ["InvalidArgument", "InvalidArgument"],
    },
    {
      id: "validation-prompt-longest",
      en: "A title of 32 characters and a text of 255 are taken.",
      zh: "32 个字符的标题和 255 个字符的内容可以接受。",
      source: LIMITS,
      since: "1.8",
      run: async ({ context, sheet }) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = POSITIVE;
        dataValidation.prompt = { title: "x".repeat(32), message: "x".repeat(255), showPrompt: true };
        return refusal(context);
      },
      expected: "none",
    },
  ],
};
