import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded, refusal } from "../asking";

const PANES = "Excel.WorksheetFreezePanes";

/** Frozen rows and columns; a side that is whole, or none at all, is 0. */
async function frozen({ context, sheet }: Ground): Promise<Answer> {
  const location = sheet.freezePanes.getLocationOrNullObject();
  await context.sync();
  if (location.isNullObject) return [0, 0];
  return loaded({ context }, location, "rowCount, columnCount", ({ rowCount, columnCount }) => [
    rowCount === 1_048_576 ? 0 : rowCount,
    columnCount === 16_384 ? 0 : columnCount,
  ]);
}

function freezing(
  id: string,
  member: string,
  act: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void,
  expected: Answer,
  en: string,
  zh: string,
): ConformanceCase {
  return {
    id: `freeze-${id}`,
    en,
    zh,
    source: `${PANES}.${member}`,
    since: "1.7",
    known: [{ platform: "PC", answer: { error: "GeneralException" }, source: "OfficeDev/office-js#2196" }],
    run: (ground) => {
      act(ground.sheet.freezePanes, ground.sheet);
      return frozen(ground);
    },
    expected,
  };
}

export const frozenPanes: CaseGroup = {
  en: "Frozen panes",
  zh: "冻结窗格",
  cases: [
    freezing("rows", "freezeRows", (panes) => panes.freezeRows(2), [2, 0], "Rows are frozen.", "可冻结行。"),
    freezing(
      "one-row",
      "freezeRows",
      (panes) => panes.freezeRows(),
      [1, 0],
      "One, when it is not said.",
      "不指定时冻结一行。",
    ),
    freezing(
      "columns",
      "freezeColumns",
      (panes) => panes.freezeColumns(3),
      [0, 3],
      "Columns are frozen.",
      "可冻结列。",
    ),
    freezing(
      "at-text",
      "freezeAt",
      (panes) => panes.freezeAt("A1:B3"),
      [3, 2],
      "Rows and columns are frozen together, at an address.",
      "可按地址同时冻结行和列。",
    ),
    freezing(
      "at-range",
      "freezeAt",
      (panes, sheet) => panes.freezeAt(sheet.getRange("A1:A4")),
      [4, 1],
      "So are they at a Range.",
      "也可按区域对象冻结。",
    ),
    freezing(
      "at-rows",
      "freezeAt",
      (panes) => panes.freezeAt("1:2"),
      [2, 0],
      "Whole rows freeze no columns.",
      "整行地址不冻结列。",
    ),
    freezing(
      "rows-none",
      "freezeRows",
      (panes) => {
        panes.freezeRows(2);
        panes.freezeRows(0);
      },
      [0, 0],
      "Zero rows take it back.",
      "冻结 0 行即取消。",
    ),
    freezing(
      "none",
      "unfreeze",
      (panes) => {
        panes.freezeAt("A1:B3");
        panes.unfreeze();
      },
      [0, 0],
      "unfreeze() takes everything back.",
      "unfreeze() 取消全部冻结。",
    ),
    {
      id: "freeze-nothing-yet",
      en: "A new sheet has a null object for its frozen cells.",
      zh: "新工作表的冻结区域为空对象。",
      source: `${PANES}.getLocationOrNullObject`,
      since: "1.7",
      run: async ({ context, sheet }) => {
        const location = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return location.isNullObject;
      },
      expected: true,
    },
    {
      id: "freeze-protected",
      en: "A protected sheet lets its panes be frozen: that is how it is looked at.",
      zh: "受保护的工作表可以冻结窗格。",
      source: "support.microsoft.com: Protect a worksheet (freezing is not among what is locked)",
      since: "1.7",
      run: ({ context, sheet }) => {
        sheet.protection.protect();
        sheet.freezePanes.freezeRows(1);
        return refusal(context);
      },
      expected: "none",
    },
  ],
};
