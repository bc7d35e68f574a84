import { checkSettings } from "../../../src/app/settings/checkSettings";
import { settingsOf } from "../../../src/app/settings/settings";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { inWords } from "../../../src/i18n/words";
import type { Normalisation } from "../../../src/system/schema";
import { smallSystem } from "../../hostile/smallSystem";

const shipped = shippedSystem({ example: true });
const [indicator] = shipped.indicators;
const [component] = indicator!.components;
const key = `${indicator!.code}.${component!.id}`;

function typed(fields: Record<string, string>) {
  const edits = Object.fromEntries(Object.entries(fields).map(([part, text]) => [`${key}/${part}`, text]));
  const { system, faults } = checkSettings(shipped, settingsOf(shipped), edits);
  return {
    system,
    normalisation: system?.indicators[0]!.components[0]!.normalisation,
    faults: faults.map(({ setting, message }) => [setting.split("/")[1], inWords("zh", message)]),
  };
}

describe("a method that is chosen in the pane", () => {
  it.each<[Record<string, string>, Normalisation]>([
    [
      {
        method: "steps",
        target: "98",
        gain: "1%:1",
        loss: "0.3：0.5",
        base: "80",
        most: "140",
        whole: "true",
      },
      {
        ...{ method: "steps", target: 98, base: 0.8, whole: true, most: 1.4 },
        gain: { per: 1, points: 1, of: "target" },
        loss: { per: 0.3, points: 0.5 },
      },
    ],
    [
      { method: "places", points: "0.5", least: "20" },
      { method: "places", points: 0.5, least: 0.2 },
    ],
    [
      { method: "expression", formula: "if(value >= target, 1, 0)", target: "5", name: "达标法" },
      { method: "expression", formula: "if(value >= target, 1, 0)", target: 5, name: "达标法" },
    ],
    [
      { method: "perEvent", points: "2" },
      { method: "perEvent", points: 2 },
    ],
  ])("is what its fields say: %o", (fields, normalisation) => {
    const made = typed(fields);
    expect([made.faults, made.normalisation]).toEqual([[], normalisation]);
    // and its fields say it again
    const shown = settingsOf(made.system!);
    const again = Object.fromEntries(Object.keys(fields).map((part) => [part, shown[`${key}/${part}`]!]));
    expect(typed(again).normalisation).toEqual(normalisation);
  });

  it("takes a target by the name of its quantity", () => {
    const { system } = checkSettings(smallSystem, settingsOf(smallSystem), {
      ...{ "i.level/method": "completion", "i.level/target": "丙数" },
    });
    expect(system!.indicators[0]!.components[0]!.normalisation).toMatchObject({ target: "c" });
    expect(settingsOf(system!)["i.level/target"]).toBe("丙数");
  });

  it("keeps what was not edited, whatever its field would be read as", () => {
    const twins = smallSystem.quantities.map((each) =>
      each.key === "d" ? { ...each, name: "丙数", unit: "%" } : each,
    );
    const normalisation = { method: "completion", target: "d" } as const;
    const [indicator] = smallSystem.indicators;
    const [level, change] = indicator!.components;
    const components = [{ ...level!, normalisation }, change!];
    const system = { ...smallSystem, quantities: twins, indicators: [{ ...indicator!, components }] };
    const edited = checkSettings(system, settingsOf(system), { "i.level/cap": "1.2" }).system!;
    expect(edited.indicators[0]!.components[0]!.normalisation).toEqual({ ...normalisation, cap: 1.2 });
  });

  it("gives a component the method of the system with what was edited of it", () => {
    const usual = { method: "steps", target: 5, base: 0.8 } as const;
    const system = { ...smallSystem, options: { ...smallSystem.options, normalisation: usual } };
    expect(settingsOf(system)["i.level/target"]).toBe("5");
    const edited = checkSettings(system, settingsOf(system), { "i.level/target": "7" }).system!;
    expect(edited.indicators[0]!.components.map(({ normalisation }) => normalisation)).toEqual([
      { ...usual, target: 7 },
      undefined,
    ]);
  });

  it.each([
    [{ method: "steps", target: "" }, "target", "应填一个数，或一项基础数据的名称"],
    [{ method: "steps", target: "没有的数据" }, "target", "应填一个数，或一项基础数据的名称"],
    [{ method: "steps", target: "5", gain: "1" }, "gain", "应写成“每档大小:每档分值”，如 1:0.3 或 1%:1"],
    [
      { method: "steps", target: "0", gain: "1%:1" },
      "target",
      "目标为 0 时不能按目标的百分比计算，请改用绝对数（去掉 of）或改正目标",
    ],
    [{ method: "completion", target: "-5" }, "target", "数值过小，应大于 0"],
    [{ method: "places", points: "" }, "points", "缺少这一项，应为数字"],
    [
      { method: "expression", formula: "value / goal" },
      "formula",
      "公式“value / goal”第 9 个字符处有误：没有名为“goal”的基础数据或分项，请核对拼写",
    ],
    [
      { method: "expression", formula: "value / target" },
      "formula",
      "公式“value / target”第 9 个字符处有误：没有名为“target”的基础数据或分项，请核对拼写",
    ],
  ])("is told of in its field where it is wrong: %o", (fields, field, message) => {
    expect(typed(fields as Record<string, string>).faults).toEqual([[field, message]]);
  });
});
