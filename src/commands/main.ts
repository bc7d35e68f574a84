import { scoreWorkbook } from "../app/scores";
import { showCell } from "../app/showCell";
import { validateEntries } from "../app/validateEntries";
import { languageOfLocale } from "../i18n/locale";
import { SHEET } from "../workbook/sheetNames";
import { runCommand } from "./runCommand";
import { say } from "./say";

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
  const language = languageOfLocale(Office.context.displayLanguage);
  const tell = (text: string): Promise<void> => say(text, Office.context.ui, location.href, language);
  for (const [id, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(
      id,
      (event: Office.AddinCommands.Event) => void runCommand(command, event, tell, language),
    );
  }
});
