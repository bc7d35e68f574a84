/** What ends a watch; nothing is left in Excel afterwards. */
export type StopWatching = () => Promise<void>;

/**
 * Tells when a sheet is added or deleted, by whomever.
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
 * Tells of edits that somebody else than this add-in has made: once for all that come in one turn of the event
 * loop, and not again while the last telling is still being worked on.
 *
 * @param onEdits gets the ids of the sheets that were edited
 */
export async function watchEdits(
  onEdits: (sheets: ReadonlySet<string>) => Promise<void>,
): Promise<StopWatching> {
  const tell = gathered(onEdits);
  const registration = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") tell.add(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return async () => {
    tell.stop();
    // a handler is taken off in the context that put it on
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

/** Gathers what is added until the next turn, and while the last telling runs. */
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
