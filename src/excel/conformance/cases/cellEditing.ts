import { refusal, rest } from "../asking";
import type { Answer, CaseGroup, Ground } from "../case";

/** What a request comes to that is made while somebody is in a cell. */
function whileEditing({ hands, sheet }: Ground, delay: boolean): Promise<Answer> {
  const name = sheet.name;
  return hands!.whileEditing(() =>
    Excel.run({ delayForCellEdit: delay }, async (context) => {
      context.workbook.worksheets.getItem(name).getRange("A1").values = [[1]];
      return refusal(context);
    }).catch((error: { code?: string }) => error.code ?? String(error)),
  );
}

async function named(ground: Ground): Promise<Ground> {
  ground.sheet.load("name");
  await ground.context.sync();
  return ground;
}

export const cellEditing: CaseGroup = {
  en: "A cell that somebody is in",
  zh: "有人正在编辑单元格",
  cases: [
    {
      id: "cell-edit-refused",
      en: "While a person is in a cell, a request is refused.",
      zh: "有单元格正在编辑时，请求被拒绝。",
      source: "Excel.ErrorCodes.invalidOperationInCellEditMode; OfficeDev/office-js#625",
      byHand: true,
      run: async (ground) => whileEditing(await named(ground), false),
      expected: "InvalidOperationInCellEditMode",
    },
    {
      id: "cell-edit-delayed",
      en: "With delayForCellEdit it waits until the person has left the cell.",
      zh: "设定 delayForCellEdit 时，请求等到编辑结束后再执行。",
      source: "Excel.RunOptions.delayForCellEdit",
      byHand: true,
      run: async (ground) => {
        const { hands, sheet, context } = await named(ground);
        const name = sheet.name;
        let pending: Promise<void> | undefined;
        let isDone = false;
        const early = await hands!.whileEditing(async () => {
          pending = Excel.run({ delayForCellEdit: true }, async (other) => {
            other.workbook.worksheets.getItem(name).getRange("A1").values = [[7]];
            await other.sync();
            isDone = true;
          });
          await rest(200);
          return isDone;
        });
        await pending;
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        return [early, cell.values[0]![0] as Answer];
      },
      expected: [false, 7],
    },
  ],
};
