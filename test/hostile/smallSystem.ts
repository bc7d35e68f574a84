import { loadSystem } from "../../src/formula/loadSystem";

/** Two departments, four quantities (one part of another, one compared over three years), a constraint. */
export const smallSystem = loadSystem({
  id: "small",
  version: "1",
  title: "小体系",
  region: "某县",
  period: 2021,
  groups: [
    { id: "g", name: "甲" },
    { id: "v", name: "约束条件" },
  ],
  departments: [
    { id: "x", name: "甲局" },
    { id: "y", name: "乙局" },
  ],
  quantities: [
    { key: "a", name: "甲数", unit: "万元", department: "x", min: 0 },
    { key: "b", name: "乙数", unit: "万元", department: "x", min: 0, partOf: "a" },
    { key: "c", name: "丙数", unit: "%", department: "y", min: 0, max: 100 },
    { key: "d", name: "丁数", unit: "天", department: "y", integer: true, min: 0, max: 366 },
    { key: "n", name: "事故起数", unit: "起", department: "y", integer: true, min: 0 },
  ],
  indicators: [
    {
      no: 1,
      code: "i",
      name: "比重",
      group: "g",
      points: 10,
      lead: ["甲局"],
      source: "",
      components: [
        { id: "level", name: "水平", share: 0.5, formula: "b / a * 100 + c", unit: "%", direction: "more" },
        {
          id: "change",
          name: "升降",
          share: 0.5,
          formula: "c - prior(prior(c)) + d",
          unit: "",
          direction: "more",
        },
      ],
    },
  ],
  constraints: [{ no: 2, code: "e", name: "事故", group: "v", lead: ["乙局"], quantity: "n" }],
  measures: [],
  options: { missing: "strict", decimals: 2, vetoEffect: "flag", normalisation: { method: "efficacy" } },
});

/** The same with a measure, of which the first department and a third one that fills nothing have a task each. */
export const busySystem = loadSystem({
  ...smallSystem,
  departments: [...smallSystem.departments, { id: "z", name: "丙局" }],
  measures: [{ no: 1, title: "措施", text: "加强措施。", responsible: "甲局、丙局" }],
});
