import { loadNewSystem, loadSystem } from "../../src/formula/loadSystem";
import { inWords } from "../../src/i18n/words";
import { SystemProblem } from "../../src/system/problem";
import { withParameters } from "../../src/system/parameters";
import { examplePreset, shippedDocument } from "../../src/system/shipped";

/** A document that is wrong has no type. */
type Document = ReturnType<typeof JSON.parse>;

const INTERVAL = { zeroBelow: 10, fullFrom: 20, fullTo: 30, zeroAbove: 50 };

function faultsOf(change: (document: Document) => void): readonly { path: string; message: string }[] {
  const document = structuredClone(shippedDocument);
  change(document);
  try {
    loadNewSystem(document);
  } catch (error) {
    return (error as SystemProblem).faults.map(({ path, message }) => ({
      path,
      message: inWords("zh", message),
    }));
  }
  return [];
}

describe("a wrong system document is told by path and by what would be right", () => {
  it.each<[string, (document: Document) => void, string, string]>([
    ["a missing name", (d) => delete d.indicators[2].name, "indicators[2].name", "缺少这一项，应为文字"],
    [
      "two departments of one name",
      (d) => (d.departments[1].name = d.departments[0].name),
      "departments[1].name",
      "重复出现",
    ],
    [
      "two quantities of one name",
      (d) => (d.quantities[1].name = d.quantities[0].name),
      "quantities[1].name",
      "重复出现",
    ],
    [
      "what is usual the wrong way round",
      (d) => (d.quantities[0].usual = { min: 300, max: 30 }),
      "quantities[0].usual.max",
      "上限 30 小于下限 300",
    ],
    [
      "a department that there is not, among many",
      (d) => (d.quantities[0].department = "x"),
      "quantities[0].department",
      "scjg 等",
    ],
    [
      "signs as they are printed",
      (d) => (d.indicators[0].components[0].formula = "gdp ÷ new_economy"),
      "indicators[0].components[0].formula",
      "请把“÷”写成“/”",
    ],
    [
      "a text for points",
      (d) => (d.indicators[0].points = "8"),
      "indicators[0].points",
      "应为数字，现为文字",
    ],
    ["an unknown property", (d) => (d.groups[0].color = "red"), "groups[0]", "color"],
    ["a key with a hyphen", (d) => (d.quantities[0].key = "a-b"), "quantities[0].key", "字母"],
    [
      "a method that does not exist",
      (d) => (d.options.normalisation.method = "x"),
      "options.normalisation.method",
      "efficacy",
    ],
    ...[
      ["a target of nothing", { method: "completion", target: 0 }, ".target", "应大于 0"],
      ["a cap below the target", { method: "completion", target: 4, cap: 0.9 }, ".cap", "应不小于 1"],
      [
        "an interval whose bounds are not in order",
        { method: "interval", ...INTERVAL, fullTo: 19 },
        "",
        "应满足",
      ],
      ["an interval without a slope", { method: "interval", ...INTERVAL, zeroBelow: 20 }, "", "应满足"],
      ["no tier at all", { method: "tiers", tiers: [] }, ".tiers", "项数过少，应不小于 1"],
      ["a floor of nothing for a curve", { method: "exponential", floor: 0 }, ".floor", "应不小于 0.01"],
      ["a floor of everything", { method: "efficacy", floor: 1 }, ".floor", "应不大于 0.99"],
    ].map(([what, normalisation, part, right]): [string, (document: Document) => void, string, string] => [
      what as string,
      (d) => (d.options.normalisation = normalisation),
      `options.normalisation${part as string}`,
      right as string,
    ]),
    ["points that add up to 99", (d) => (d.indicators[0].points = 7), "indicators", "99，应等于满分 100"],
    [
      "shares that add up to 0.9",
      (d) => (d.indicators[0].components[0].share = 0.5),
      "indicators[0].components",
      "0.9，应为 1",
    ],
    ["a group that is not there", (d) => (d.indicators[0].group = "other"), "indicators[0].group", "other"],
    [
      "a department that is not there",
      (d) => (d.quantities[3].department = "nobody"),
      "quantities[3].department",
      "nobody",
    ],
    ["a whole that is not there", (d) => (d.quantities[1].partOf = "gpd"), "quantities[1].partOf", "gpd"],
    [
      "a constraint's count that is not there",
      (d) => (d.constraints[0].quantity = "x"),
      "constraints[0].quantity",
      "x",
    ],
    ["a key used twice", (d) => (d.quantities[1].key = "GDP"), "quantities[1].key", "gdp"],
    ["a number used twice", (d) => (d.indicators[1].no = 1), "indicators[1].no", "序号 1"],
    ["a group within itself", (d) => (d.groups[0].parent = "common"), "groups[0].parent", "循环指向它自己"],
    ["bounds the wrong way round", (d) => (d.quantities[0].max = -1), "quantities[0].max", "小于下限"],
    [
      "equal goalposts",
      (d) => (d.indicators[0].components[0].goalposts = { low: 3, high: 3 }),
      "indicators[0].components[0].goalposts",
      "都是 3",
    ],
    [
      "a formula that stops short",
      (d) => (d.indicators[0].components[0].formula = "gdp *"),
      "indicators[0].components[0].formula",
      "公式不完整",
    ],
    [
      "a formula with an unknown name",
      (d) => (d.indicators[0].components[0].formula = "gpd"),
      "indicators[0].components[0].formula",
      "gpd",
    ],
    [
      "a formula that leads back to itself",
      (d) => (d.indicators[0].components[0].formula = "change"),
      "indicators[0].components[0].formula",
      "循环引用它自己",
    ],
    ["a cap without its value", (d) => (d.options.vetoEffect = "cap"), "options.vetoCap", "封顶"],
  ])("%s", (_what, change, path, words) => {
    const faults = faultsOf(change);
    const fault = faults.find((candidate) => candidate.path === path);
    expect(faults.map((candidate) => candidate.path)).toContain(path);
    expect(fault!.message).toContain(words);
  });

  it("names every fault, not only the first", () => {
    const faults = faultsOf((document) => {
      document.indicators[0].points = "8";
      document.groups[0].name = "";
    });
    expect(faults.map(({ path }) => path).sort()).toEqual(["groups[0].name", "indicators[0].points"]);
  });

  it("does not take example parameters that were made for another system", () => {
    const system = { ...loadSystem(shippedDocument), id: "other" };
    expect(() => withParameters(system, examplePreset)).toThrow("不能用于 other");
  });
});

it("a workbook that was made from a system with two quantities of one name goes on working", () => {
  const document = structuredClone(shippedDocument) as Document;
  document.quantities[1].name = document.quantities[0].name;
  expect(loadSystem(document).quantities[1]!.name).toBe("地区生产总值");
});
