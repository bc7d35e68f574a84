import type { Page } from "../../model/page";
import { isSame } from "../../model/same";
import { childOf, isTrue, type XmlElement } from "../../xml/tree";
import type { Splice } from "../../xml/splice";
import { element, withAttributes } from "../../xml/write";
import type { FeatureReader } from "../context";
import { movedTo } from "../patching/moved";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { numberOf } from "../styles/look";

interface Kind {
  readonly list: "rowBreaks" | "colBreaks";
  readonly axis: "row" | "column";
  readonly of: keyof Pick<Page, "rowBreaks" | "columnBreaks">;
  /** the last column, or row, that a break reaches to */
  readonly max: number;
}

/** @source ECMA-376 part 1, 18.3.1.74 `rowBreaks`, 18.3.1.14 `colBreaks` */
const KINDS: readonly Kind[] = [
  { list: "rowBreaks", axis: "row", of: "rowBreaks", max: 16_383 },
  { list: "colBreaks", axis: "column", of: "columnBreaks", max: 1_048_575 },
];

/** Those that a person or an add-in has set; a program also writes down where pages end by themselves. */
export const readBreaks: FeatureReader = (sheet, { root }) => {
  for (const { list, of } of KINDS) {
    const set = breaksIn(root, list).filter(isManual).flatMap(placeOf);
    if (set.length > 0) sheet.page[of] = set;
  }
};

/** Breaks move along with rows and columns, also those that nobody has set. */
export const writeBreaks: FeatureWriter = (context) => KINDS.flatMap((kind) => writeKind(context, kind));

function writeKind(context: SheetSaving, kind: Kind): Splice[] {
  const { sheet, before, root, prefix } = context;
  const wanted = sheet.page[kind.of] ?? [];
  if (sheet.edits.length === 0 && isSame(wanted, before.page[kind.of] ?? [])) return [];
  const kept = breaksIn(root, kind.list).flatMap((each) => keptBreak(context, kind, each, wanted));
  const there = new Set(kept.filter(({ manual }) => manual).map(({ place }) => place));
  const added = wanted
    .filter((place) => !there.has(place))
    .map((place) => ({
      place,
      manual: true,
      xml: element(`${prefix}brk`, { id: place, max: kind.max, man: 1 }),
    }));
  const all = [...kept, ...added].sort((a, b) => a.place - b.place);
  if (all.length === 0) return putting(context, kind.list, "");
  const counts = { count: all.length, manualBreakCount: all.filter(({ manual }) => manual).length };
  const content = all.map(({ xml }) => xml).join("");
  return putting(context, kind.list, element(prefix + kind.list, counts, content));
}

/** A break of the file where it stands now; one that was set goes when it is wanted no more. */
function keptBreak(
  context: SheetSaving,
  { axis }: Kind,
  each: XmlElement,
  wanted: readonly number[],
): { place: number; manual: boolean; xml: string }[] {
  const manual = isManual(each);
  return placeOf(each).flatMap((before) => {
    const place = movedTo(before, axis, context.sheet.edits);
    // one that somebody sets stands in place of one that came by itself
    if (place === undefined || manual !== wanted.includes(place)) return [];
    return [{ place, manual, xml: withAttributes(written(context, each), { id: place }) }];
  });
}

function breaksIn(root: XmlElement, list: Kind["list"]): readonly XmlElement[] {
  return childOf(root, list)?.children ?? [];
}

function isManual({ attributes }: XmlElement): boolean {
  return isTrue(attributes.man);
}

/** A break stands in front of a row, or column. @source ECMA-376 part 1, 18.3.1.3 `brk` */
function placeOf({ attributes }: XmlElement): number[] {
  const place = numberOf(attributes.id);
  return place === undefined ? [] : [place];
}
