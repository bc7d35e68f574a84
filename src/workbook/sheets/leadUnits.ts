import { departmentOf, fillingDepartments, quantityOf } from "../../system/lookup";
import { componentExpression, entriesRead, USUAL_DECIMALS } from "../../formula/componentExpression";
import { entriesOfShare } from "../../formula/share";
import type { Constraint, Indicator, IndicatorSystem } from "../../system/schema";
import { formulaInWords, valueFormula } from "../componentFormula";
import type { Content } from "../plan/plan";
import { quantityName } from "../tableNames";

/** What a unit answers for, though another has filled it: a component of an indicator, or the count of a constraint. */
export interface LedRow {
  readonly no: number;
  readonly name: string;
  /** how many rows of the indicator follow from this one on; 0 for all but the first */
  readonly rows: number;
  readonly component: string;
  readonly formula: string;
  readonly unit: string;
  readonly value: Content;
  readonly decimals: number;
  /** departments that fill what it is computed from */
  readonly filledBy: string;
}

/** Units that lead an indicator or a constraint and fill no sheet, in the document's order. */
export function idleLeads(system: IndicatorSystem): string[] {
  const filling = new Set(fillingDepartments(system).map(({ name }) => name));
  const leads = [...system.indicators, ...system.constraints].flatMap(({ lead }) => lead);
  return [...new Set(leads)].filter((unit) => !filling.has(unit));
}

/** What each of those units leads, in the document's order. */
export function ledByIdle(system: IndicatorSystem): ReadonlyMap<string, readonly LedRow[]> {
  const led = [
    ...system.indicators.map((indicator) => ({
      lead: indicator.lead,
      rows: ledIndicator(system, indicator),
    })),
    ...system.constraints.map((constraint) => ({
      lead: constraint.lead,
      rows: [ledConstraint(system, constraint)],
    })),
  ];
  return new Map(
    idleLeads(system).map((unit) => [
      unit,
      led.filter(({ lead }) => lead.includes(unit)).flatMap(({ rows }) => rows),
    ]),
  );
}

function ledIndicator(system: IndicatorSystem, indicator: Indicator): LedRow[] {
  const { no, name, components } = indicator;
  return components.map((component, i): LedRow => {
    const expression = componentExpression(system, indicator, component);
    return {
      no,
      name,
      rows: i === 0 ? components.length : 0,
      component: component.name,
      formula: formulaInWords(system, indicator, expression),
      unit: component.unit,
      value: valueFormula(system, indicator, expression),
      decimals: component.decimals ?? USUAL_DECIMALS,
      filledBy: filledBy(
        system,
        [...entriesRead(indicator, expression), ...entriesOfShare(system, indicator, component)].map(
          (reference) => reference.name,
        ),
      ),
    };
  });
}

function ledConstraint(system: IndicatorSystem, { no, name, quantity }: Constraint): LedRow {
  const { name: counted, unit } = quantityOf(system, quantity);
  const entry = quantityName(quantity, 0);
  return {
    no,
    name,
    rows: 1,
    component: counted,
    formula: counted,
    unit,
    value: { formula: `=IF(${entry}="","",${entry})` },
    decimals: 0,
    filledBy: filledBy(system, [quantity]),
  };
}

function filledBy(system: IndicatorSystem, keys: readonly string[]): string {
  const ids = new Set(keys.map((key) => quantityOf(system, key).department));
  return [...ids].map((id) => departmentOf(system, id).name).join("、");
}
