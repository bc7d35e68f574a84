/** Ends a watch: removes its event handlers from Excel. */
export type StopWatching = () => Promise<void>;

/**
 * Calls back when anybody, this add-in included, edits a sheet, adds one or deletes one. Many edits at once, as pasting
 * makes them, are told one by one.
 *
 * @source Excel.WorksheetCollection.onAdded (ExcelApi 1.7), onDeleted (1.8), onChanged (1.9)
 */
export async function watchWorkbook(onChange: () => void): Promise<StopWatching> {
  const told = (): Promise<void> => Promise.resolve(onChange());
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ] as const;
    await context.sync();
    return added;
  });
  return async () => {
    // a handler can be removed only in the context that added it
    await Excel.run(registrations[0].context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}
