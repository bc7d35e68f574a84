import type { FontSet } from "../../../system/schema";
import type { Area, SheetPlan, ValidationPlan } from "../plan";
import { type Contents, contentsOf, restOf, type Rest } from "./contents";
import { otherValidations } from "./otherValidations";
import { type Region, regionsAlike } from "./regions";
import { rowLooks } from "./rowLooks";

/** How a sheet is made of another that is there before it. */
export interface Likeness {
  /** the name of the other sheet */
  readonly model: string;
  /** areas of the other sheet, and the areas that their copies fill */
  readonly copies: readonly { readonly from: Area; readonly to: Area }[];
  /** what copying does not make */
  readonly rest: Rest | undefined;
  /** in place of those that come along */
  readonly validations: readonly ValidationPlan[];
}

/** Longer sheets are made by themselves: there are few of them, and comparing their rows takes its time. */
const MOST_ROWS = 500;
/** Where so many sheets differ from each other, another will too. */
const MOST_MODELS = 16;

interface Model {
  readonly plan: SheetPlan;
  readonly looks: readonly string[];
  readonly contents: Contents;
}

/**
 * Which sheets of a workbook can be made by copying another: those of its departments are alike but for what stands in them.
 *
 * @returns by the name of the sheet; a model is never itself a copy
 */
export function likenesses(plans: readonly SheetPlan[], fonts: FontSet): ReadonlyMap<string, Likeness> {
  const found = new Map<string, Likeness>();
  const models: Model[] = [];
  for (const plan of plans) {
    const looks = rowLooks(plan, fonts);
    if (looks.length === 0 || looks.length > MOST_ROWS) continue;
    const contents = contentsOf(plan);
    const likeness = firstOf(models, (model) => like({ plan, looks, contents }, model));
    if (likeness) found.set(plan.name, likeness);
    else if (models.length < MOST_MODELS) models.push({ plan, looks, contents });
  }
  return found;
}

function like({ plan, looks, contents }: Model, model: Model): Likeness | undefined {
  const columns = plan.columnWidths.length;
  if (model.plan.columnWidths.length !== columns) return undefined;
  const regions = regionsAlike(looks, model.looks);
  if (!regions) return undefined;
  const wide = ({ from, to }: Region): Likeness["copies"][number] => ({
    from: { ...from, column: 0, columns },
    to: { ...to, column: 0, columns },
  });
  return {
    model: model.plan.name,
    copies: regions.map(wide),
    rest: restOf(contents, model.contents, regions),
    validations: otherValidations(plan, model.plan, regions),
  };
}

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
