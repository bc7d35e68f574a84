import { type Said, said } from "../../../i18n/said";
import { cellAddress } from "../../plan/address";
import type { Contents } from "../../read/contents";
import type { Difference, DifferenceKind } from "../difference";
import type { PublishedValue } from "../publishedValue";
import { type CoveredPart, goneAsAWhole, type StoredPart } from "./part";
import { plainValue } from "./plainValue";

/** Texts that stand alone, each with the place where it was planned. */
export interface TextPlan {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly name: Said;
  /** the sheet that they were planned on */
  readonly sheet: string;
  readonly texts: readonly PlannedText[];
}

/** Rows and columns are counted from 0. */
export interface PlannedText {
  readonly row: number;
  readonly column: number;
  readonly text: string | number;
  /** where it is something else than the rule */
  readonly told?: Pick<Difference, "kind" | "what">;
}

const TITLE = "文字";

/** Titles and other texts of a sheet: found by what they say, and one that was changed by those beside it. */
export function textPart(plan: TextPlan, contents: Contents | undefined): CoveredPart {
  const { id, kind, name, sheet, texts } = plan;
  return {
    id,
    now: () => (contents ? storedTexts(plan, contents) : undefined),
    differences: ({ rows }) => {
      if (!contents) return [goneAsAWhole({ kind, sheet, what: name })];
      const published = rows.map(([place, value]) => ({ ...placeOf(place), value: value ?? null }));
      const cells = located(published, contents);
      return published.flatMap(({ row, column, value }, i): Difference[] => {
        const { value: now, ...at } = cells[i]!;
        if (now === value) return [];
        const told = texts.find((text) => text.row === row && text.column === column)?.told;
        const rule = { kind, what: row === 0 ? said("publication.what.title") : name };
        const cell = cellAddress(at.row, at.column);
        return [{ sheet: contents.sheet, cell, ...rule, ...told, before: value, now }];
      });
    },
  };
}

function storedTexts({ id, texts }: TextPlan, contents: Contents): StoredPart {
  const planned = texts.map(({ row, column, text }) => ({ row, column, value: plainValue(text) }));
  const cells = located(planned, contents);
  return {
    id,
    titles: [TITLE],
    rows: planned.map(({ row, column }, i) => [`${row} ${column}`, cells[i]!.value]),
  };
}

function placeOf(place: string): { row: number; column: number } {
  const [row, column] = place.split(" ").map(Number) as [number, number];
  return { row, column };
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: PublishedValue;
}

/** Where each text stands now: those that occur once tell how far the others have moved. */
function located(wanted: readonly Placed[], contents: Contents): Placed[] {
  const places = placesByValue(contents);
  const count = new Map<PublishedValue, number>();
  for (const { value } of wanted) count.set(value, (count.get(value) ?? 0) + 1);
  const anchors = wanted.flatMap(({ row, column, value }) => {
    const [found, ...more] = value === null || count.get(value)! > 1 ? [] : (places.get(value) ?? []);
    return found && more.length === 0 ? [{ row, column, value, found }] : [];
  });
  const byPlace = new Map(anchors.map((anchor) => [`${anchor.row} ${anchor.column}`, anchor.found]));
  const taken = new Set(anchors.map(({ found }) => `${found.row} ${found.column}`));
  return wanted.map(({ row, column, value }) => {
    const known = byPlace.get(`${row} ${column}`);
    const at = known ?? beside(shifted({ row, column }, anchors), places.get(value) ?? [], taken);
    // another text was found in that cell: a workbook of a former version does not have this one
    if (!known && taken.has(`${at.row} ${at.column}`)) return { ...at, value: null };
    const now = contents.values[at.row - contents.row]?.[at.column - contents.column];
    return { ...at, value: plainValue(now) };
  });
}

/** Of texts that stand there several times, the one in the same row: columns may have come in between. */
function beside(
  at: Anchor["found"],
  alike: readonly Anchor["found"][],
  taken: ReadonlySet<string>,
): Anchor["found"] {
  const free = alike.filter(({ row, column }) => row === at.row && !taken.has(`${row} ${column}`));
  return free.length === 1 ? free[0]! : at;
}

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly found: { readonly row: number; readonly column: number };
}

/** A place moved by as much as the nearest text that was found; texts in the same row are nearest. */
function shifted(
  { row, column }: { readonly row: number; readonly column: number },
  anchors: readonly Anchor[],
): { row: number; column: number } {
  const far = (anchor: Anchor): number =>
    Math.abs(anchor.row - row) * 1_000 + Math.abs(anchor.column - column);
  const nearest = anchors.reduce<Anchor | undefined>(
    (best, anchor) => (!best || far(anchor) < far(best) ? anchor : best),
    undefined,
  );
  if (!nearest) return { row, column };
  const [down, across] = [nearest.found.row - nearest.row, nearest.found.column - nearest.column];
  return { row: Math.max(0, row + down), column: Math.max(0, column + across) };
}

function placesByValue({
  row,
  column,
  values,
}: Contents): Map<PublishedValue, { row: number; column: number }[]> {
  const places = new Map<PublishedValue, { row: number; column: number }[]>();
  values.forEach((cells, i) =>
    cells.forEach((cell, j) => {
      const value = plainValue(cell);
      if (value === null) return;
      places.set(value, [...(places.get(value) ?? []), { row: row + i, column: column + j }]);
    }),
  );
  return places;
}
