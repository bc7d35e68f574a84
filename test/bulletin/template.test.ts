import fc from "fast-check";
import { type Data, type DataList, type Datum, inCell, plain } from "../../src/bulletin/datum";
import { fillTemplate } from "../../src/bulletin/fill";
import { boundAgain, numbersIn, wordsInCell } from "../../src/bulletin/numbers";
import { sentencesOf } from "../../src/bulletin/sentences";
import { parseTemplate, TemplateError, type TemplateFault } from "../../src/bulletin/template";

const unit = (name: string, late: number | undefined): Data =>
  new Map([
    ["单位", plain(name)],
    ["滞后", late === undefined ? undefined : inCell(String(late), `台账!${name}`)],
  ]);

const data: Data = new Map<string, Datum | DataList | undefined>([
  ["得分", inCell("84.53", "计分表!F9")],
  ["上年得分", undefined],
  ["期间", plain("2019年二季度")],
  ["问题", wordsInCell("涉及3个部门", "任务台账!L4")],
  ["单位们", { names: ["单位", "滞后"], items: [unit("甲局", 2), unit("乙局", undefined), unit("丙局", 1)] }],
  ["没有的", { names: ["单位"], items: [] }],
]);

const CELL = "季度通报!F4";
const told = (template: string): string | undefined => fillTemplate(template, data, CELL)?.shown;

describe("a template", () => {
  it.each([
    ["words alone", "各有关单位：", "各有关单位："],
    ["a name is replaced by what is known by it", "得{得分}分", "得84.53分"],
    ["full-width braces are braces too", "得｛ 得分 ｝分", "得84.53分"],
    ["what wants something that is not known is not told", "比{上年得分}分提高", undefined],
    ["what is in brackets is left out by itself", "得{得分}分[，上年{上年得分}分]。", "得84.53分。"],
    ["and told where it is known", "[得{得分}分][（{期间}）]", "得84.53分（2019年二季度）"],
    ["of several lines the first of which all is known", "上年{上年得分}分\n得{得分}分\n没有", "得84.53分"],
    ["a test says nothing", "{?得分}有得分", "有得分"],
    ["and keeps a sentence from being told", "{?上年得分}有", undefined],
    ["the opposite test", "{!上年得分}没有上年得分", "没有上年得分"],
    ["a list, with the mark between its items", "{单位们:{单位}、}。", "甲局、乙局、丙局。"],
    [
      "items that lack something are left out",
      "{单位们：{单位}（滞后{滞后}项）；}。",
      "甲局（滞后2项）；丙局（滞后1项）。",
    ],
    ["an item may leave out a part", "{单位们:{单位}[滞后{滞后}项]、}", "甲局滞后2项、乙局、丙局滞后1项"],
    ["a list of nothing is not known", "没有的：{没有的:{单位}、}", undefined],
    [
      "items know what there is besides",
      "{单位们:{期间}{单位}；}",
      "2019年二季度甲局；2019年二季度乙局；2019年二季度丙局",
    ],
  ])("%s", (_what, template, text) => {
    expect(told(template)).toBe(text);
  });

  it.each<[string, string, TemplateFault]>([
    ["a brace that is not closed", "得{得分", { kind: "unclosed", at: 2, mark: "{" }],
    ["a bracket that is not closed", "得[{得分}", { kind: "unclosed", at: 2, mark: "[" }],
    ["a brace too many", "得分}", { kind: "stray", at: 3, mark: "}" }],
    ["a brace without a name", "得{ }分", { kind: "nameless", at: 2 }],
    ["a name that nothing has", "得{分数}分", { kind: "unknown", name: "分数" }],
    ["such a name in a line that is not taken", "得{得分}分\n得{分数}分", { kind: "unknown", name: "分数" }],
    ["a name that items do not have", "{单位们:{得}、}", { kind: "unknown", name: "得" }],
    ["a list as if it were one thing", "{单位们}", { kind: "isList", name: "单位们" }],
    ["one thing as if it were a list", "{得分:{单位}}", { kind: "noList", name: "得分" }],
  ])("is told to be wrong: %s", (_what, template, fault) => {
    const refusal = (): unknown => told(template);
    expect(refusal).toThrow(TemplateError);
    expect(refusal).toThrow(expect.objectContaining({ fault }));
  });

  it("without marks is its own text, whatever is written", () => {
    const words = fc.string({ unit: "grapheme" }).filter((text) => !/[{}[\]｛｝［］\r\n]/.test(text));
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(text.trim() !== "");
        expect(told(text)).toBe(text);
      }),
    );
  });

  it("is parsed or refused, and never breaks", () => {
    const marks = fc.array(fc.constantFrom("{", "}", "[", "]", ":", "?", "得分", "单位们", "、", "\n"));
    fc.assert(
      fc.property(marks, (parts) => {
        try {
          parseTemplate(parts.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError);
        }
      }),
    );
  });
});

describe("every number of a text has its cell", () => {
  it("also those in words of somebody, and those that are written into the template", () => {
    const filled = fillTemplate("本月 5 项，{问题}，得{得分}分（{期间}）", data, CELL)!;
    expect(filled.numbers.map(({ shown, cell }) => [shown, cell])).toEqual([
      ["5", CELL],
      ["3", "任务台账!L4"],
      ["84.53", "计分表!F9"],
    ]);
    for (const { at, shown } of filled.numbers) expect(filled.shown.slice(at, at + shown.length)).toBe(shown);
  });

  it("but for days, periods, ordinals and numbers of documents, which count nothing", () => {
    const naming =
      "根据源政办发〔2019〕5号，2019年1—6月（截至2019年6月30日，即2019-06-30），居第4位至第7位，9月底前完成";
    expect(numbersIn(naming)).toEqual([]);
    const naming2 = "2019年1-6月、1~6月、2019.5.1、2019/5/1，第3水厂";
    expect(numbersIn(naming2)).toEqual([]);
    const counting = "2.5公里，共1,200亩，下降-3.2%，3、5号楼，１２户，3-5天";
    expect(numbersIn(counting).map(({ shown }) => shown)).toEqual([
      "2.5",
      "1,200",
      "-3.2",
      "3",
      "5",
      "１２",
      "3",
      "5",
    ]);
  });

  it("stands in the sentence that it was put into", () => {
    const filled = fillTemplate("得{得分}分。问题：{问题}。", data, CELL)!;
    expect(sentencesOf(filled).map(({ shown, numbers }) => [shown, numbers.map((each) => each.at)])).toEqual([
      ["得84.53分。", [1]],
      ["问题：涉及3个部门。", [5]],
    ]);
  });

  it("and where somebody has written it otherwise, the cell that says so, or that of his text", () => {
    const own = fillTemplate("得{得分}分，{问题}", data, CELL)!;
    const cells = boundAgain("约84.53分，3个部门、3项、8人", own, "季度通报!C4").map(({ cell }) => cell);
    // three of something else are from nowhere
    expect(cells).toEqual(["计分表!F9", "任务台账!L4", "季度通报!C4", "季度通报!C4"]);
  });
});
