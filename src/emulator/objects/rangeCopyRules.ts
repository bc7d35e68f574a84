import type { Host } from "../protocol/host";
import { alongWith, contains, intersection, tilesOf } from "../model/rect";
import { HostError } from "../protocol/hostError";
import { copyToOtherSheet } from "./conditional/copyToOtherSheet";
import type { RangeTarget } from "./rangeTarget";
import { cutAway, partOf } from "./validation/cutAway";

interface How {
  readonly kind: "All" | "Formulas" | "Values" | "Formats";
  readonly isTransposed: boolean;
}

/** Copies merged cells, data validations and conditional formats along with cells. @source Excel.RangeCopyType */
export function copyRules(from: RangeTarget, to: RangeTarget, { kind, isTransposed }: How, host: Host): void {
  const isFormat = kind === "All" || kind === "Formats";
  const rects = [
    ...(isFormat ? from.sheet.merges : []),
    ...(isFormat ? from.sheet.conditionalFormats.flatMap((item) => item.rects) : []),
    ...(kind === "All" ? from.sheet.validations.map((item) => item.rect) : []),
  ];
  if (!rects.some((rect) => intersection(rect, from.rect))) return;
  const isSelf = from.sheet === to.sheet && intersection(from.rect, to.rect) !== undefined;
  if (isTransposed || isSelf) throw absent("of cells with rules or merges, transposed or over themselves,");
  const isElsewhere = from.sheet !== to.sheet;
  if (isFormat && isElsewhere) copyToOtherSheet(from, to, host);
  for (const tile of tilesOf(from.rect, to.rect)) {
    if (isFormat) copyMerges(from, { ...to, rect: tile });
    if (isFormat && !isElsewhere) copyConditional(from, { ...to, rect: tile });
    if (kind === "All") copyValidations(from, { ...to, rect: tile });
  }
}

function copyMerges(from: RangeTarget, to: RangeTarget): void {
  const merged = from.sheet.merges.filter((rect) => contains(from.rect, rect));
  const fresh = merged.map((rect) => alongWith(rect, from.rect, to.rect));
  to.sheet.merges = [...to.sheet.merges.filter((rect) => !intersection(rect, to.rect)), ...fresh];
}

function copyValidations(from: RangeTarget, to: RangeTarget): void {
  const fresh = from.sheet.validations.flatMap((item) => {
    const common = intersection(item.rect, from.rect);
    if (!common) return [];
    const { rect, rule } = partOf(item, alongWith(common, from.rect, to.rect));
    return [{ rect, rule }];
  });
  to.sheet.validations = [...to.sheet.validations.flatMap((item) => cutAway(item, to.rect)), ...fresh];
}

/** Extends conditional formats to the copied cells; each stays one format. */
function copyConditional(from: RangeTarget, to: RangeTarget): void {
  const concerned = from.sheet.conditionalFormats.filter(({ rects }) =>
    rects.some((rect) => intersection(rect, from.rect)),
  );
  if (concerned.length === 0) return;
  const isAfter = to.rect.top >= from.rect.top && to.rect.left >= from.rect.left;
  // formulas are relative to the first cell, which cells above or left of it would replace
  if (!isAfter) throw absent("of conditional formats upwards");
  to.sheet.conditionalFormats = to.sheet.conditionalFormats.map((item) => {
    if (!concerned.includes(item)) return item;
    const fresh = item.rects.flatMap((rect) => {
      const common = intersection(rect, from.rect);
      return common ? [alongWith(common, from.rect, to.rect)] : [];
    });
    return { ...item, rects: [...item.rects, ...fresh] };
  });
}

function absent(what: string): HostError {
  return new HostError("ApiNotFound", `Range.copyFrom ${what} is not implemented by this host`);
}
