import type { WorkbookModel } from "../model/workbook";
import { childOf, isTrue, type XmlElement } from "../xml/tree";
import type { Attributes } from "../xml/write";
import { numberOf } from "./styles/look";

type Settings = Pick<WorkbookModel, "calculatesOnOpening" | "iteration">;

/**
 * @source ECMA-376 part 1, 18.2.2 `calcPr`: 100 iterations and 0.001 where nothing else is said; `fullCalcOnLoad`, a full
 * recalculation when the workbook is opened
 */
export function calculationSettings(root: XmlElement): Settings {
  const { fullCalcOnLoad, iterate, iterateCount, iterateDelta } = childOf(root, "calcPr")?.attributes ?? {};
  return {
    calculatesOnOpening: isTrue(fullCalcOnLoad),
    iteration: {
      enabled: isTrue(iterate),
      maxIteration: numberOf(iterateCount) ?? 100,
      maxChange: numberOf(iterateDelta) ?? 0.001,
    },
  };
}

/** Whether values have the precision that they are displayed with. @source ECMA-376 part 1, 18.2.2: `fullPrecision` */
export function isAsDisplayed(root: XmlElement): boolean {
  const { fullPrecision } = childOf(root, "calcPr")?.attributes ?? {};
  return fullPrecision !== undefined && !isTrue(fullPrecision);
}

/** The attributes of `calcPr` that have changed. */
export function calculationChanges(
  root: XmlElement,
  workbook: Pick<WorkbookModel, "iteration" | "precision">,
): Attributes {
  const before = calculationSettings(root);
  const { enabled, maxIteration, maxChange } = workbook.iteration;
  const isDisplayed = workbook.precision.isAsDisplayed;
  return {
    ...(before.iteration.enabled === enabled ? {} : { iterate: enabled ? 1 : undefined }),
    ...(before.iteration.maxIteration === maxIteration ? {} : { iterateCount: maxIteration }),
    ...(before.iteration.maxChange === maxChange ? {} : { iterateDelta: maxChange }),
    ...(isAsDisplayed(root) === isDisplayed ? {} : { fullPrecision: isDisplayed ? 0 : undefined }),
  };
}
