import type { Upheaval } from "../../../model/source";
import { refilling, retagging, type Splice, spliced } from "../../../xml/splice";
import { descendants, parseXml, type XmlElement } from "../../../xml/tree";
import { escapeText } from "../../../xml/write";
import { rectsOf, referencesOf } from "../rects";
import { replayed } from "../replay";

/** Formulas of a chart: of series, titles and labels. @source ECMA-376 part 1, 21.2.2.65 `f` */
export function moveChart(text: string, upheavals: readonly Upheaval[]): string {
  return withFormulas(text, (element) => element.local === "f", upheavals);
}

/** Formulas of a table's columns. @source ECMA-376 part 1, 18.5.1.1 `calculatedColumnFormula` */
export function moveTableFormulas(text: string, upheavals: readonly Upheaval[]): string {
  return withFormulas(text, ({ local }) => /^(calculatedColumn|totalsRow)Formula$/.test(local), upheavals);
}

function withFormulas(
  text: string,
  isFormula: (element: XmlElement) => boolean,
  upheavals: readonly Upheaval[],
): string {
  const splices = [...descendants(parseXml(text))].filter(isFormula).flatMap((element): Splice[] => {
    const formula = replayed(element.text, "", upheavals);
    return formula === element.text ? [] : [refilling(text, element, escapeText(formula))];
  });
  return spliced(text, splices);
}

/** The source range of a pivot cache. @source ECMA-376 part 1, 18.10.1.95 `worksheetSource` */
export function movePivotCache(text: string, upheavals: readonly Upheaval[]): string {
  const source = [...descendants(parseXml(text))].find(({ local }) => local === "worksheetSource");
  const { sheet, ref } = source?.attributes ?? {};
  if (!source || sheet === undefined || ref === undefined) return text;
  const formula = replayed(`'${sheet.replaceAll("'", "''")}'!${ref}`, "", upheavals);
  const mark = formula.lastIndexOf("!");
  const rects = rectsOf(formula.slice(mark + 1));
  // the source was deleted: Excel too keeps the reference, and reports it when the pivot table is refreshed
  if (mark < 0 || rects.length === 0) return text;
  const name = formula.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  return spliced(text, [retagging(text, source, { sheet: name, ref: referencesOf(rects) })]);
}
