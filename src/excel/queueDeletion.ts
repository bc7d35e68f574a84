/**
 * Queues the deletion of worksheets, after one round trip that tells which of them are there.
 *
 * @param names of those that are to go; some may be gone already
 */
export async function queueDeletion(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) {
    if (sheet.isNullObject) continue;
    // a very hidden sheet cannot be deleted
    sheet.visibility = "Visible";
    sheet.delete();
  }
}
