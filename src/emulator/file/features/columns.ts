import type { ColumnModel } from "../../model/lines";
import type { StructuralEdit } from "../../model/source";
import { childOf, isTrue, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import type { FeatureReader } from "../context";
import { movedTo } from "../patching/moved";
import { type FeatureWriter, putting } from "../patching/saving";
import { numberOf } from "../styles/look";
import { isSame } from "../../model/same";
import { outlineOf } from "./outline";

/** One `col` may cover all columns of a sheet: of such a run only the first ones are kept in the model. */
const RUN_LIMIT = 1024;
/** the last column of a sheet, counted from 0 */
const LAST = 16_383;
/** in characters, written for a column without a width of its own */
const STANDARD_WIDTH = 8.43;

/** Widths, visibility and formats of columns. @source ECMA-376 part 1, 18.3.1.13 `col` */
export const readColumns: FeatureReader = (sheet, { root, styles }) => {
  for (const { attributes } of childOf(root, "cols")?.children ?? []) {
    const [min, max] = [Number(attributes.min) - 1, Number(attributes.max) - 1];
    const xf = numberOf(attributes.style);
    const style = xf === undefined ? undefined : styles.cells[xf];
    const column: ColumnModel = {
      width: numberOf(attributes.width),
      hidden: isTrue(attributes.hidden),
      ...outlineOf(attributes),
      ...(xf ? { xf } : {}),
      ...(style ? { style } : {}),
    };
    for (let at = min; at <= Math.min(max, min + RUN_LIMIT); at++) sheet.columns.set(at, { ...column });
  }
};

/** Changed columns are split off their `col` runs; the other attributes of a run stay. */
export const writeColumns: FeatureWriter = (context) => {
  const { sheet, before, root, prefix, saving } = context;
  const was = movedColumns(before.columns, sheet.edits);
  const changed = [...new Set([...was.keys(), ...sheet.columns.keys()])]
    .filter((column) => !sameColumn(was.get(column), sheet.columns.get(column)))
    .sort((a, b) => a - b);
  const isMoved = was.size > 0 && sheet.edits.some(({ axis }) => axis === "column");
  if (changed.length === 0 && !isMoved) return [];
  const runs = movedRuns((childOf(root, "cols")?.children ?? []).map(runOf), sheet.edits);
  for (const column of changed) {
    const at = runs.findIndex(({ min, max }) => min <= column && column <= max);
    const model = sheet.columns.get(column) ?? {};
    const look = saving.styles.placeOf(model) || undefined;
    const attributes: Attributes = {
      width: model.width ?? STANDARD_WIDTH,
      customWidth: model.width === undefined ? undefined : 1,
      hidden: model.hidden || undefined,
      outlineLevel: model.outlineLevel || undefined,
      collapsed: model.collapsed || undefined,
      style: look,
    };
    if (at < 0) runs.push({ min: column, max: column, attributes });
    else runs.splice(at, 1, ...split(runs[at]!, column, attributes));
  }
  const xml = joined(runs.sort((a, b) => a.min - b.min)).map(({ min, max, attributes }) =>
    element(`${prefix}col`, { ...attributes, min: min + 1, max: max + 1 }),
  );
  return putting(context, "cols", xml.length > 0 ? element(`${prefix}cols`, {}, xml.join("")) : "");
};

/** The columns of the file at their positions after the structural edits. */
function movedColumns(
  columns: ReadonlyMap<number, ColumnModel>,
  edits: readonly StructuralEdit[],
): Map<number, ColumnModel> {
  return new Map(
    [...columns].flatMap(([column, model]): [number, ColumnModel][] => {
      const at = movedTo(column, "column", edits);
      return at === undefined ? [] : [[at, model]];
    }),
  );
}

/** Runs after the structural edits: columns inserted into a run split it, and it ends at the sheet's last column. */
function movedRuns(runs: readonly Run[], edits: readonly StructuralEdit[]): Run[] {
  let moved = [...runs];
  for (const { axis, at, count } of edits) {
    if (axis !== "column") continue;
    const parts = moved.flatMap((run) => [
      { ...run, max: Math.min(run.max, at - 1) },
      { ...run, min: Math.max(run.min, at, at - count) + count, max: run.max + count },
    ]);
    moved = parts
      .map((run) => ({ ...run, max: Math.min(run.max, LAST) }))
      .filter(({ min, max }) => min <= max);
  }
  return moved;
}

interface Run {
  readonly min: number;
  readonly max: number;
  readonly attributes: Attributes;
}

function runOf({ attributes }: XmlElement): Run {
  return { min: Number(attributes.min) - 1, max: Number(attributes.max) - 1, attributes };
}

/** Runs that follow each other and say the same, as one: of a whole sheet there would be 16,384. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const { min, max, attributes } of runs) {
    const last = found.at(-1);
    const { min: _min, max: _max, ...said } = attributes;
    if (last && last.max + 1 === min && isSame(last.attributes, said))
      found[found.length - 1] = { ...last, max };
    else found.push({ min, max, attributes: said });
  }
  return found;
}

function split(run: Run, column: number, attributes: Attributes): Run[] {
  return [
    { ...run, max: column - 1 },
    { min: column, max: column, attributes: { ...run.attributes, ...attributes } },
    { ...run, min: column + 1 },
  ].filter(({ min, max }) => min <= max);
}

function sameColumn(one: ColumnModel = {}, other: ColumnModel = {}): boolean {
  return (
    one.width === other.width &&
    Boolean(one.hidden) === Boolean(other.hidden) &&
    (one.xf ?? 0) === (other.xf ?? 0) &&
    (one.style === other.style || isSame(one.style ?? {}, other.style ?? {})) &&
    (one.outlineLevel ?? 0) === (other.outlineLevel ?? 0) &&
    Boolean(one.collapsed) === Boolean(other.collapsed)
  );
}
