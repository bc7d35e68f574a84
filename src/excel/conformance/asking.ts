import type { Ground } from "./case";

/** The code that a request ends with; `none` when it is carried out. */
export async function refusal(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Writes one value into A1 and says what stands there then: value, formula and kind. */
export async function written({ context, sheet }: Ground, value: unknown): Promise<unknown[]> {
  const cell = sheet.getRange("A1");
  cell.values = [[value]];
  cell.load("values, formulas, valueTypes");
  await context.sync();
  return [cell.values[0]![0], cell.formulas[0]![0], cell.valueTypes[0]![0]];
}

/** Asks one thing of a loaded object after all that was queued. */
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
 * Calls `act` and waits for what an event tells.
 *
 * @param patience in milliseconds
 * @returns what was told until then
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
