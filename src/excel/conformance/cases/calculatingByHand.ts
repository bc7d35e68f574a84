import type { Answer, CaseGroup, Ground } from "../case";

/** A1 holds 1 and B1 twice of it; then Excel calculates by hand until the work is over. */
async function byHand(
  { context, sheet }: Ground,
  act: (application: Excel.Application) => void,
  at = "B1",
): Promise<Answer> {
  const { application } = context.workbook;
  application.load("calculationMode");
  sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
  await context.sync();
  const before = application.calculationMode;
  try {
    application.calculationMode = "Manual";
    act(application);
    const cell = sheet.getRange(at).load("values");
    await context.sync();
    return cell.values[0]![0] as Answer;
  } finally {
    application.calculationMode = before;
    await context.sync();
  }
}

export const calculatingByHand: CaseGroup = {
  en: "Calculation by hand",
  zh: "手动计算",
  cases: [
    {
      id: "manual-old-values",
      en: "While Excel calculates by hand, a formula keeps the value of before.",
      zh: "手动计算时，公式仍显示原来的值。",
      source: "Excel.CalculationMode: calculations only occur when requested",
      run: (ground) => byHand(ground, () => void (ground.sheet.getRange("A1").values = [[5]])),
      expected: 2,
    },
    ...(["Recalculate", "Full", "FullRebuild"] as const).map((kind) => ({
      id: `manual-calculate-${kind.toLowerCase()}`,
      en: `A calculation that is asked for (${kind}) brings it up to date.`,
      zh: `请求一次计算（${kind}）后，公式更新。`,
      source: "Excel.Application.calculate, Excel.CalculationType",
      run: (ground: Ground) =>
        byHand(ground, (application) => {
          ground.sheet.getRange("A1").values = [[5]];
          application.calculate(kind);
        }),
      expected: 10,
    })),
    {
      id: "manual-entered-formula",
      en: "A formula that is entered meanwhile is calculated when it is entered.",
      zh: "手动计算时新输入的公式，输入时即计算一次。",
      source: "learn.microsoft.com: Excel Recalculation (a cell is calculated when it is entered)",
      run: (ground) =>
        byHand(ground, () => void (ground.sheet.getRange("C1").formulas = [["=A1+100"]]), "C1"),
      expected: 101,
    },
    {
      id: "manual-back-to-automatic",
      en: "Going back to automatic calculation brings everything up to date.",
      zh: "改回自动计算后，公式随即更新。",
      source:
        "Excel.CalculationMode: automatic recalculates when the workbook is changed; learn.microsoft.com: Excel Recalculation",
      run: (ground) =>
        byHand(ground, (application) => {
          ground.sheet.getRange("A1").values = [[5]];
          application.calculationMode = "Automatic";
        }),
      expected: 10,
    },
  ],
};
