import type { Answer, Ground } from "../case";
import { refusal } from "../asking";

/** What a request comes to on the sheet when it is protected. */
export async function onProtected(
  { context, sheet }: Ground,
  act: (sheet: Excel.Worksheet) => void,
  options: Excel.WorksheetProtectionOptions = {},
): Promise<Answer> {
  sheet.protection.protect(options);
  await context.sync();
  act(sheet);
  return refusal(context);
}
