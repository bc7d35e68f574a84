import { areaAddress } from "../../workbook/plan/address";
import type { Area } from "../../workbook/plan/plan";

/**
 * Most characters of an address that is given to `getRanges`: 8,207 have been refused, and what an older Excel takes is not
 * documented.
 *
 * @source OfficeDev/office-js#5198
 */
const LONGEST = 2_000;

/**
 * A range that nothing asks for after the request: no part of ours outlives its own. Without this the client has Excel hold on to
 * every range, and let go of it again, with two actions each and a round trip at the end of the job.
 *
 * @source "Resource limits and performance optimization for Office Add-ins": untrack unneeded proxy objects
 */
export function passing<Target extends Excel.Range | Excel.RangeAreas>(range: Target): Target {
  return range.untrack() as Target;
}

/** The cells of one area. */
export function rangeOn(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return passing(sheet.getRange(areaAddress(area)));
}

/** Cells of several areas as one, or as few as addresses of a usual length allow. */
export function areasOn(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas[] {
  return addressesOf(areas.map((area) => areaAddress(area))).map((address) =>
    passing(sheet.getRanges(address)),
  );
}

/** Addresses in texts of a bearable length. */
export function addressesOf(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
