import { isArchived } from "./archiveNames";

/**
 * Where new sheets go among the tabs, so that they stand in front of those of earlier periods, and behind what users have put
 * in front of these. What is set aside just now goes behind in any case.
 *
 * @param sheets of the workbook, in order
 * @param made names of the new sheets; those that are not there yet will come last
 * @param archived names of what is set aside just now
 * @returns counted from 0; undefined where no sheet of an earlier period is there: then they stay where they are
 */
export function frontPlace(
  sheets: readonly string[],
  made: readonly string[],
  archived: readonly string[],
): number | undefined {
  const first = sheets.findIndex((name) => isArchived(name) && !archived.includes(name));
  if (first < 0) return undefined;
  const places = made.map((name) => sheets.indexOf(name)).filter((place) => place >= 0);
  return Math.min(first, ...places);
}
