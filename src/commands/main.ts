import { scoreWorkbook } from "../app/scoreWorkbook";
import { showCell } from "../app/showCell";
import { validateEntries } from "../app/validateEntries";
import { Problem } from "../system/problem";
import { SHEET } from "../workbook/sheetNames";

/** Ribbon buttons: the same functions as in the pane; the result is the sheet that comes into view. */
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  validateEntries: async () => {
    await validateEntries({ report: true });
    await showCell({ sheet: SHEET.findings, cell: "A1" });
  },
  scoreWorkbook: async () => {
    await scoreWorkbook();
    await showCell({ sheet: SHEET.scores, cell: "B1" });
  },
};

void Office.onReady().then(() => {
  for (const [id, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void command()
        .catch((error: unknown) =>
          say(error instanceof Problem ? error.message : `程序出错（${String(error)}），请重试`),
        )
        .finally(() => event.completed());
    });
  }
});

function say(text: string): void {
  const url = `${location.origin}/message.html?text=${encodeURIComponent(text)}`;
  Office.context.ui.displayDialogAsync(url, { width: 30, height: 20 });
}
