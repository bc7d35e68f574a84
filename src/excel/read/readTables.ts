import type { Contents, TableContents } from "../../workbook/read/contents";

/** What of a rectangle is read beside its values. */
const EVERYTHING = "values, valueTypes, numberFormat, formulas, rowIndex, columnIndex";
const VALUES = "values, valueTypes, rowIndex, columnIndex";

/**
 * Queues the reading of a range.
 *
 * @returns what it holds, once the context was synchronised
 */
export function queueContents(
  range: Excel.Range,
  sheet: Excel.Worksheet,
  what: "values" | "everything" = "values",
): () => Contents {
  range.load(what === "everything" ? EVERYTHING : VALUES);
  sheet.load("name");
  return () => ({
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values,
    types: range.valueTypes,
    ...(what === "everything" ? { formats: range.numberFormat, formulas: range.formulas } : {}),
  });
}

/**
 * Queues the reading of a table.
 *
 * @returns what it holds, once the context was synchronised; undefined when the workbook does not have it
 */
export function queueTable(
  { workbook }: Excel.RequestContext,
  name: string,
  what: "values" | "everything" = "values",
): () => TableContents | undefined {
  const table = workbook.tables.getItemOrNullObject(name);
  const contents = queueContents(table.getRange(), table.worksheet, what);
  return () => (table.isNullObject ? undefined : { name, ...contents() });
}

/**
 * Reads tables by name, each with where it stands: one round trip, whatever their number.
 *
 * @returns without those that the workbook does not have
 */
export async function readTables(
  context: Excel.RequestContext,
  names: readonly string[],
  what: "values" | "everything" = "values",
): Promise<Map<string, TableContents>> {
  const tables = queueTables(context, names, what);
  await context.sync();
  return tables();
}

/** Queues the reading of several tables. */
export function queueTables(
  context: Excel.RequestContext,
  names: readonly string[],
  what: "values" | "everything" = "values",
): () => Map<string, TableContents> {
  const tables = names.map((name) => ({ name, contents: queueTable(context, name, what) }));
  return () =>
    new Map(
      tables.flatMap(({ name, contents }) => {
        const found = contents();
        return found ? [[name, found] as const] : [];
      }),
    );
}
