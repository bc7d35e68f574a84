/** Ends a watch: removes its event handlers from Excel. */
export type StopWatching = () => Promise<void>;

/**
 * Calls back when anybody, this add-in included, adds or deletes a sheet.
 *
 * @source Excel.WorksheetCollection.onAdded, onDeleted (ExcelApi 1.7, 1.8)
 */
export async function watchSheets(onChange: () => void): Promise<StopWatching> {
  const told = (): Promise<void> => Promise.resolve(onChange());
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onAdded.add(told), worksheets.onDeleted.add(told)] as const;
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(registrations[0].context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}

/**
 * Reports edits: in one call for all that come in one turn of the event loop, and in none while the last call is still
 * running.
 *
 * @param onEdits gets the ids of the sheets that were edited
 * @param whose `others`: those that this add-in did not make itself, where Excel says who made them (`BEYOND_MINIMUM`)
 */
export async function watchEdits(
  onEdits: (sheets: ReadonlySet<string>) => Promise<void>,
  whose: "others" | "everybody" = "others",
): Promise<StopWatching> {
  const tell = gathered(onEdits);
  const registration = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      if (whose === "everybody" || event.triggerSource !== "ThisLocalAddin") tell.add(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return async () => {
    tell.stop();
    // a handler can be removed only in the context that added it
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

/** Gathers sheets until the next turn of the event loop, and while the last call of `tell` runs. */
function gathered(tell: (sheets: ReadonlySet<string>) => Promise<void>): {
  add: (sheet: string) => void;
  stop: () => void;
} {
  let waiting = new Set<string>();
  let state: "idle" | "due" | "running" | "stopped" = "idle";
  const run = async (): Promise<void> => {
    if (state === "stopped") return;
    state = "running";
    const sheets = waiting;
    waiting = new Set();
    try {
      await tell(sheets);
    } finally {
      if (state === "running") state = "idle";
      if (waiting.size > 0) schedule();
    }
  };
  const schedule = (): void => {
    if (state !== "idle") return;
    state = "due";
    setTimeout(() => void run(), 0);
  };
  return {
    add: (sheet) => {
      if (state === "stopped") return;
      waiting.add(sheet);
      schedule();
    },
    stop: () => (state = "stopped"),
  };
}
