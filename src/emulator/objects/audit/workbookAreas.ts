import { type Area, dependentsOf, precedentsOf, together } from "../../calculation/audit";
import { addressText, sheetPrefix } from "../../model/rect";
import { type Host, HostObject, hostType, type HostType, type Method } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import type { Areas } from "../areas/areasGiven";
import { areas, rangeCollectionType } from "../rangeAreas";
import type { RangeTarget } from "../rangeTarget";

/** Areas of several sheets. @source Excel.WorkbookRangeAreas */
const workbookAreasType: HostType<readonly Areas[]> = hostType({
  name: "WorkbookRangeAreas",
  kept: true,
  scalars: {
    Addresses: {
      get: (sheets) =>
        sheets.map(({ sheet, rects }) =>
          rects.map((rect) => sheetPrefix(sheet.name) + addressText(rect)).join(","),
        ),
    },
  },
  navigations: {
    Areas: (sheets) => HostObject.of(areasCollectionType, sheets),
    Ranges: (sheets) =>
      HostObject.of(
        rangeCollectionType,
        sheets.flatMap(({ sheet, rects }) => rects.map((rect) => ({ sheet, rect }))),
      ),
  },
  methods: {
    GetRangeAreasBySheet: (sheets, [key], host) => {
      const found = onSheet(sheets, key, host);
      if (!found) throw notFound(`areas on the sheet ${String(key)}`);
      return found;
    },
    GetRangeAreasOrNullObjectBySheet: (sheets, [key], host) => onSheet(sheets, key, host),
  },
});

/** @source Excel.RangeAreasCollection */
const areasCollectionType: HostType<readonly Areas[]> = hostType({
  name: "RangeAreasCollection",
  items: (sheets) => sheets.map(({ sheet, rects }) => areas(sheet, rects)),
  methods: {
    GetCount: (sheets) => sheets.length,
    GetItemAt: (sheets, [index]) => {
      const found = sheets[number(index, "index")];
      if (!found) throw invalid(`there are no areas ${String(index)}`);
      return areas(found.sheet, found.rects);
    },
  },
});

function onSheet(sheets: readonly Areas[], key: unknown, { workbook }: Host): HostObject | null {
  const sheet = workbook.sheet(text(key, "sheet"));
  const found = sheets.find((each) => each.sheet === sheet);
  return found ? areas(found.sheet, found.rects) : null;
}

type Find = typeof precedentsOf;

/** @throws HostError ItemNotFound where there are none */
function following(find: Find, isDirect: boolean): Method<RangeTarget> {
  return ({ sheet, rect }, _args, host) => {
    host.assertAlive(sheet);
    const found: readonly Area[] = find(host.workbook, { sheet, rect }, isDirect);
    if (found.length === 0) throw notFound("cells that are related by formulas");
    return HostObject.of(workbookAreasType, together(found));
  };
}

/** @source Excel.Range.getPrecedents, getDirectPrecedents, getDependents, getDirectDependents */
export const RELATED: Readonly<Record<string, Method<RangeTarget>>> = {
  GetPrecedents: following(precedentsOf, false),
  GetDirectPrecedents: following(precedentsOf, true),
  GetDependents: following(dependentsOf, false),
  GetDirectDependents: following(dependentsOf, true),
};
