import type { AstExpression } from "@borgar/fx";
import { CellError } from "../../model/cell";
import { mayBeAcross, sheetsBetween } from "../../model/formulaText/acrossSheets";
import { referenceText } from "../reading/referenceText";
import { arrayOf, type Standpoint } from "../reading/references";
import { Unknowable } from "../values/unknowable";
import { variableOf } from "./variables";
import { RangeReference, REF_ERROR, type Value, VALUE_ERROR } from "../values/values";

/** Functions that take the same cells of several sheets wherever they take cells. */
const ALL = new Set(
  (
    "SUM AVERAGE AVERAGEA COUNT COUNTA HARMEAN KURT MAX MAXA MEDIAN MIN MINA PRODUCT SKEW STDEV STDEV.P STDEV.S STDEVA " +
    "STDEVP STDEVPA VAR VAR.P VAR.S VARA VARP VARPA VSTACK HSTACK"
  ).split(" "),
);

/** Functions that take them at one place alone: which. */
const AT: Readonly<Record<string, number>> = {
  ...ofPlace(
    0,
    "LARGE SMALL PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE " +
      "QUARTILE.EXC QUARTILE.INC TRIMMEAN",
  ),
  ...ofPlace(1, "RANK RANK.AVG RANK.EQ"),
};

/** Functions of which it is said that such a reference makes them `#VALUE!`. */
const NEVER = new Set("SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS".split(" "));

function ofPlace(place: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name) => [name, place]));
}

/** What stands for the same cells of several sheets: these, or the error that it is where there are no such sheets. */
type Ranges = readonly RangeReference[] | CellError;

/** What the formula of a name says. */
type TreeOf = (formula: string) => AstExpression | undefined;

/** The arguments that stand for the same cells of several sheets, by their places; undefined where none does. */
export function argumentsAcross(
  args: readonly (AstExpression | null)[],
  place: Standpoint,
  treeOf: TreeOf,
): ReadonlyMap<number, Ranges> | undefined {
  let found: Map<number, Ranges> | undefined;
  for (const [i, node] of args.entries()) {
    const ranges = node?.type === "ReferenceIdentifier" ? rangesAcross(node.value, place, treeOf) : undefined;
    if (ranges) (found ??= new Map()).set(i, ranges);
  }
  return found;
}

/** What a reference stands for on several sheets, or a name for such a one; undefined for any other. */
export function rangesAcross(reference: string, place: Standpoint, treeOf: TreeOf): Ranges | undefined {
  const said = referenceText(reference);
  if (said.kind === "across") {
    const sheets = sheetsBetween(place.workbook.sheets, said.ends);
    return sheets?.map((sheet) => new RangeReference(sheet, said.rect)) ?? REF_ERROR;
  }
  if (said.kind !== "name" || said.sheet !== undefined || variableOf(said.name, place) !== undefined)
    return undefined;
  const name = place.workbook.name(said.name, place.sheet);
  // a name that stands for another one is not followed further
  const tree = name && mayBeAcross(name.formula) ? treeOf(name.formula) : undefined;
  if (tree?.type !== "ReferenceIdentifier" || referenceText(tree.value).kind !== "across") return undefined;
  if (name!.source !== name!.formula) place.touch();
  return rangesAcross(tree.value, place, treeOf);
}

/**
 * Arguments of a function where some stand for the cells of several sheets: in their place those of each sheet, or all of
 * them as one list.
 *
 * @param across as of `argumentsAcross`
 * @throws Unknowable for a function of which it is not known what it makes of them
 * @source support.microsoft.com "Create a reference to the same cell range on multiple worksheets", functions; exceljet.net
 * "Combine data in multiple worksheets" for VSTACK, "Sum across multiple worksheets with criteria" for SUMIF
 */
export function spreadAcross(
  name: string,
  values: readonly Value[],
  across: ReadonlyMap<number, Ranges>,
  place: Standpoint,
): readonly Value[] | CellError {
  if (NEVER.has(name)) return [...across.values()].find((each) => each instanceof CellError) ?? VALUE_ERROR;
  if (ALL.has(name)) return values.flatMap((value, i): readonly Value[] => listOf(across.get(i) ?? value));
  const at = AT[name];
  if (at === undefined || [...across.keys()].some((i) => i !== at)) throw new Unknowable("unknown");
  const ranges = across.get(at)!;
  const all = ranges instanceof CellError ? ranges : ranges.flatMap((range) => arrayOf(range, place));
  return values.map((value, i) => (i === at ? all : value));
}

function listOf(value: Value | Ranges): readonly Value[] {
  return isRanges(value) ? value : [value];
}

function isRanges(value: Value | Ranges): value is readonly RangeReference[] {
  return Array.isArray(value) && value[0] instanceof RangeReference;
}
