import type { Answer, Ground } from "./case";

/** What is on the sheet of a file once it was inserted; the sheet is taken away again. @param file as base64, with one sheet */
export async function ofInserted(
  { context }: Ground,
  file: string,
  ask: (sheet: Excel.Worksheet) => Promise<Answer>,
): Promise<Answer> {
  const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: "End" });
  await context.sync();
  const sheet = context.workbook.worksheets.getItem(ids.value[0]!);
  try {
    return await ask(sheet);
  } finally {
    sheet.delete();
    await context.sync();
  }
}
