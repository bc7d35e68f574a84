import type { ArrayValue } from "../../values/values";

type Place = readonly [row: number, column: number];
type Places = ReadonlyMap<string, readonly Place[]>;

/** Ranges that were asked once for a text, and where the texts are of those that were asked again. */
const known = new WeakMap<ArrayValue, Places | "asked once">();

/**
 * Where a text stands in a range, whatever case it is in; undefined where nobody has looked for another one there: finding
 * all of them is for many counts of one column.
 *
 * @param text in small letters
 */
export function textPlaces(values: ArrayValue, text: string): readonly Place[] | undefined {
  const before = known.get(values);
  if (before === undefined) {
    known.set(values, "asked once");
    return undefined;
  }
  const places = before === "asked once" ? allTexts(values) : before;
  known.set(values, places);
  return places.get(text) ?? [];
}

function allTexts(values: ArrayValue): Places {
  const places = new Map<string, Place[]>();
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value !== "string") return;
      const text = value.toLowerCase();
      const found = places.get(text);
      if (found) found.push([row, column]);
      else places.set(text, [[row, column]]);
    }),
  );
  return places;
}
