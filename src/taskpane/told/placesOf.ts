import type { TFunction } from "i18next";

/** More places than these are counted, not named. */
const NAMED = 3;

/** Cells by sheet and address, the first of many. */
export function placesOf(
  t: TFunction,
  places: readonly { readonly sheet: string; readonly cell: string }[],
): string {
  const all = places.map(({ sheet, cell }) => `${sheet} ${cell}`.trim());
  const named = all.slice(0, NAMED).filter(Boolean).join(t("separator"));
  return all.length > NAMED ? t("score.more", { places: named, count: all.length }) : named;
}
