/** Rows, counted from 0. */
interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** Rows that are made by copying rows of another sheet: as many, or one as often as there are. */
export interface Region {
  readonly from: Rows;
  readonly to: Rows;
}

/** More copies than this are no gain over making the sheet. */
const MOST = 6;

/**
 * How a sheet can be put together from rows of another.
 *
 * @param sheet the looks of its rows (`rowLooks`)
 * @param model those of the other sheet
 * @returns undefined where it cannot, or not in a few copies
 */
export function regionsAlike(sheet: readonly string[], model: readonly string[]): Region[] | undefined {
  const places = new Map<string, number[]>();
  model.forEach((look, row) => places.set(look, [...(places.get(look) ?? []), row]));
  const regions: Region[] = [];
  for (let row = 0; row < sheet.length;) {
    if (sheet[row] === "") {
      row += 1;
      continue;
    }
    const region = longest(sheet, model, row, places.get(sheet[row]!) ?? []);
    if (!region || regions.length === MOST) return undefined;
    regions.push(region);
    row += region.to.rows;
  }
  return regions;
}

/** The most rows from one on that one copy makes: rows that follow each other, or one row repeated. */
function longest(
  sheet: readonly string[],
  model: readonly string[],
  row: number,
  places: readonly number[],
): Region | undefined {
  let best: Region | undefined;
  for (const from of places) {
    // an empty row between others comes along
    const rows = sameLength((i) => row + i < sheet.length && sheet[row + i] === model[from + i]);
    if (!best || rows > best.to.rows) best = { from: { row: from, rows }, to: { row, rows } };
  }
  const repeated = sameLength((i) => sheet[row + i] === sheet[row]);
  const isMerged = /merged \d+\/(?!1\b)/.test(sheet[row]!);
  if (best && repeated > best.to.rows && !isMerged)
    return { from: { row: places[0]!, rows: 1 }, to: { row, rows: repeated } };
  return best;
}

function sameLength(isSame: (i: number) => boolean): number {
  let i = 0;
  while (isSame(i)) i += 1;
  return i;
}

/** The row of the model that each row comes from. */
export function sourcesOf(regions: readonly Region[]): Map<number, number> {
  return new Map(
    regions.flatMap(({ from, to }) =>
      Array.from({ length: to.rows }, (_, i): [number, number] => [to.row + i, from.row + (i % from.rows)]),
    ),
  );
}
