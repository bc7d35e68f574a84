/** A small add-in, as anybody writes one: it knows nothing of where it runs. */

/** Colour of orders that are late. */
const LATE = "#FFC7CE";

/**
 * Makes a table of the orders on the sheet that is open, marks those that are due and not delivered, and puts how many and how much
 * they are above it.
 *
 * @param today as in `2026-03-31`
 */
export async function markLateOrders(today: string): Promise<number> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // by its place: a run that broke off may have left it without its name
    const tables = sheet.getRange("A4").getTables().load("items/id");
    await context.sync();
    const table = tables.items[0] ?? sheet.tables.add("A4:D8", true);
    table.name = "Orders";
    const body = table.getDataBodyRange().load("values, rowIndex");
    await context.sync();
    const late = body.values.flatMap(([, due, , delivered], i) =>
      delivered === "" && Number(due) < serialOf(today) ? [i] : [],
    );
    body.format.fill.clear();
    for (const i of late) body.getRow(i).format.fill.color = LATE;
    sheet.getRange("A1:B2").formulas = [
      ["Late", late.length],
      ["Open", '=SUMIFS(Orders[Amount],Orders[Delivered],"")'],
    ];
    await context.sync();
    return late.length;
  });
}

/** Marks late orders again whenever somebody changes the table. */
export async function followOrders(today: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Orders").onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") await markLateOrders(today);
    });
    await context.sync();
  });
}

/** The number by which Excel knows a day. */
function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
