import { componentKey, fillingDepartments, quantitiesOf } from "../../system/lookup";
import { entryKey, type FoundCell, type Submission } from "../../validation/entries";
import { componentRows } from "../../workbook/system/componentRow";

/** Something that can be supposed, with what it is now. */
interface Place {
  /** as in `gdp` or `tax_share.level#low` */
  readonly place: string;
  readonly name: string;
  readonly unit: string;
  /** null while it is empty, or no number */
  readonly now: number | null;
}

/** What one department enters. */
interface PlaceGroup {
  /** name of the department */
  readonly department: string;
  readonly places: readonly Place[];
}

/** A goalpost with the part that it is of. */
interface Goalpost extends Place {
  readonly part: "low" | "high";
}

/** Everything of this period that can be supposed, department by department, and the goalposts last. */
export function placesIn(submission: Submission): {
  readonly entries: readonly PlaceGroup[];
  readonly goalposts: readonly Goalpost[];
} {
  const { system, entries, parameters } = submission;
  const groups = fillingDepartments(system).map(({ id, name: department }): PlaceGroup => {
    const places = quantitiesOf(system, id).flatMap(({ key, name, unit }): Place[] => {
      const entry = entries.get(entryKey(key, 0));
      return entry ? [{ place: key, name, unit, now: numberIn(entry) }] : [];
    });
    return { department, places };
  });
  const cells = new Map(parameters.map((each) => [each.key, each]));
  const goalposts = componentRows(system).flatMap(({ indicator, component, method }): Goalpost[] => {
    const found = method.goalposts ? cells.get(componentKey(indicator, component)) : undefined;
    if (!found) return [];
    const name = indicator.components.length > 1 ? `${indicator.name}·${component.name}` : indicator.name;
    return (["low", "high"] as const).map((part) => ({
      ...{ place: `${found.key}#${part}`, part, name, unit: component.unit, now: numberIn(found[part]) },
    }));
  });
  return { entries: groups.filter(({ places }) => places.length > 0), goalposts };
}

function numberIn({ kind, value }: FoundCell): number | null {
  return kind === "number" ? (value as number) : null;
}
