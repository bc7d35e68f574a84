import { type Inventory, queueInventory } from "../read/inventory";

/** What a workbook holds before anything is made in it. */
export interface Surroundings extends Inventory {
  /** name of the workbook → its formula, as in `='填报-县统计局'!$F$7` */
  readonly names: ReadonlyMap<string, string>;
  /** the empty sheet of a new workbook, which is not needed once ours are made */
  readonly blank: string | undefined;
}

/**
 * Looks at the workbook, in one round trip.
 *
 * @throws Problem when it holds a system that is damaged
 */
export async function lookAround(context: Excel.RequestContext): Promise<Surroundings> {
  const inventory = queueInventory(context);
  const { names, worksheets } = context.workbook;
  names.load("items/name, items/formula");
  const first = worksheets.getFirst().getUsedRangeOrNullObject();
  await context.sync();
  const { sheets, ...rest } = inventory();
  return {
    sheets,
    ...rest,
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    blank: sheets.length === 1 && first.isNullObject ? sheets[0] : undefined,
  };
}
