import type { Ground } from "./case";

/** Error code of the request with all operations queued so far; `none` when it succeeds. */
export async function refusal(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Writes one value into A1 and reads the cell back: value, formula and value type. */
export async function written({ context, sheet }: Ground, value: unknown): Promise<unknown[]> {
  const cell = sheet.getRange("A1");
  cell.values = [[value]];
  cell.load("values, formulas, valueTypes");
  await context.sync();
  return [cell.values[0]![0], cell.formulas[0]![0], cell.valueTypes[0]![0]];
}

/** Loads properties of an object, after all operations queued so far, and takes a result from them. */
export async function loaded<Item extends OfficeExtension.ClientObject, Result>(
  { context }: Pick<Ground, "context">,
  item: Item,
  properties: string,
  of: (item: Item) => Result,
): Promise<Result> {
  (item as unknown as { load(properties: string): unknown }).load(properties);
  await context.sync();
  return of(item);
}

/**
 * Calls `act` and waits until an event is raised.
 *
 * @param patience longest wait, in milliseconds
 * @returns arguments of the events until then; none when nothing was raised in time
 */
export async function told<Args>(
  context: Excel.RequestContext,
  event: OfficeExtension.EventHandlers<Args>,
  act: () => void,
  patience = 3_000,
): Promise<Args[]> {
  const heard: Args[] = [];
  const handler = event.add((args) => {
    heard.push(args);
    return Promise.resolve();
  });
  await context.sync();
  act();
  await context.sync();
  for (let waited = 0; heard.length === 0 && waited < patience; waited += 20) await rest(20);
  handler.remove();
  await context.sync();
  return heard;
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
