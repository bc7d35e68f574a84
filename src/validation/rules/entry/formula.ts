import { entryRule } from "../../entered";
import type { FormulaDoubt } from "../../entries";
import { type Text, text } from "../../finding";
import { shown } from "../../entries";
import type { Entered } from "../../rule";

const plainNumber = (): Text => text("直接填写的数字", "a number that is entered as such");

/** A formula whose result is no number that anybody entered. */
export const formulaCircular = entryRule({
  id: "formula-circular",
  severity: "mandatory",
  title: text("填报单元格中的公式不能循环引用", "A formula in an entry cell does not lead back to itself"),
  breaks: ({ entry }) => entry.doubt?.kind === "circular",
  expected: plainNumber,
  message: ({ entry: { sheet, cell }, name }) =>
    text(
      `表“${sheet}”的 ${cell}（${name}）是循环引用的公式，算不出结果，请改为直接填写数字`,
      `${cell} of the sheet “${sheet}” (${name}) is a formula that leads back to itself and has no result; enter the number`,
    ),
});

type Unsure = Exclude<FormulaDoubt["kind"], "circular">;

const REASONS: Readonly<Record<Unsure, (doubt: FormulaDoubt) => Text>> = {
  volatile: () =>
    text(
      "公式每次打开结果都可能变化（如 TODAY、INDIRECT）",
      "its formula may come to something else each time the file is opened (as TODAY and INDIRECT do)",
    ),
  external: () => text("公式取自另一个文件", "its formula reads another file"),
  unknown: () => text("公式在这里无法复核", "its formula cannot be computed here"),
  differs: ({ computed }) =>
    text(
      `文件中保存的结果与公式现在算出的 ${computed} 不一致`,
      `the result that was saved is not the ${computed} that its formula comes to now`,
    ),
};

/** A result that counts as it stands in the file, and that nobody has checked. */
export const formulaUnsure = entryRule({
  id: "formula-unsure",
  severity: "advisory",
  title: text(
    "填报单元格中的公式应能复核，且结果与保存的一致",
    "A formula in an entry cell can be checked and comes to what was saved",
  ),
  breaks: ({ entry: { doubt } }) => doubt !== undefined && doubt.kind !== "circular",
  expected: plainNumber,
  message: (entered) => {
    const [reason, { sheet, cell }] = [reasonOf(entered), entered.entry];
    return text(
      `表“${sheet}”的 ${cell}（${entered.name}）${reason.zh}，按文件中保存的结果“${shown(entered.entry)}”计算；请核对后改为直接填写数字，或在备注中说明来源`,
      `${cell} of the sheet “${sheet}” (${entered.name}): ${reason.en}; the saved result “${shown(entered.entry)}” counts; check it and enter the number, or say in the remark where it comes from`,
    );
  },
});

function reasonOf({ entry: { doubt } }: Entered): Text {
  return REASONS[doubt!.kind as Unsure](doubt!);
}
