import { apart, intersection, type Rect } from "../../model/rect";
import { type Host, type Method } from "../../protocol/host";
import { notFound } from "../../protocol/hostError";
import { number } from "../coerce";
import { specialCells } from "../specialCells";
import { type Areas, areasGiven } from "./areasGiven";

/** Areas that are found from other ones of the same sheet; null where there are none. */
type Find = (areas: Areas, args: readonly unknown[], host: Host) => readonly Rect[];

const intersected: Find = ({ sheet, rects }, [other], host) => {
  const given = areasGiven(other, sheet, host);
  if (given.sheet !== sheet) return [];
  return rects.flatMap((rect) => given.rects.flatMap((each) => intersection(rect, each) ?? []));
};

const special: Find = ({ sheet, rects }, args, host) =>
  apart(rects).flatMap((rect) => specialCells({ sheet, rect }, args, host));

const used: Find = ({ sheet, rects }, [valuesOnly]) =>
  rects.flatMap((rect) => sheet.usedRect(valuesOnly === true, rect) ?? []);

/** @source Excel.RangeAreas */
export const FOUND_FROM_AREAS: Readonly<Record<string, Find>> = {
  GetIntersection: thrown(intersected, "an intersection"),
  GetIntersectionOrNullObject: intersected,
  GetSpecialCells: thrown(special, "cells of this kind"),
  GetSpecialCellsOrNullObject: special,
  GetUsedRangeAreas: thrown(used, "a used cell in the areas"),
  GetUsedRangeAreasOrNullObject: used,
  GetEntireRow: ({ rects }) => rects.map((rect) => ({ ...rect, left: 0, right: 16_383 })),
  GetEntireColumn: ({ rects }) => rects.map((rect) => ({ ...rect, top: 0, bottom: 1_048_575 })),
  GetOffsetRangeAreas: ({ rects }, [rows, columns]) => {
    const [down, across] = [number(rows, "row offset"), number(columns, "column offset")];
    return rects.map(({ top, left, bottom, right }) => ({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    }));
  },
};

function thrown(find: Find, what: string): Find {
  return (areas, args, host) => {
    const found = find(areas, args, host);
    if (found.length === 0) throw notFound(what);
    return found;
  };
}

/** What is done to each area as it is to a range. */
export function eachArea(name: string): Method<Areas> {
  return ({ sheet, rects }, args, host) => {
    for (const rect of rects) {
      const { type, target } = host.rangeObject(sheet, rect);
      type.methods![name]!(target, args, host);
    }
  };
}
