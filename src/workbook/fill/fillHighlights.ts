import { cellAddress } from "../plan/address";
import type { Area, HighlightPlan } from "../plan/plan";
import { FILL_COLUMN, lagKey, lagKeys } from "../tableNames";
import { cellAreas, columnAreas, type FillLayout } from "./fillLayout";
import { CHECK } from "./selfCheck";

const WRONG = { fill: "#FBE4E4", color: "#C00000" } as const;
const SUSPICIOUS = { fill: "#FFF2CC", color: "#7F6000" } as const;
/** What must be filled and is not yet. */
const OPEN = "#FCE4D6";

/** 自查 in its colours, and entry cells that are empty, wrong or suspicious in theirs. */
export function fillHighlights(layout: FillLayout): HighlightPlan[] {
  const { columnOf, firstRow, lastLag } = layout;
  const [area] = columnAreas(layout, [FILL_COLUMN.check]) as [Area];
  const said = `$${cellAddress(firstRow, columnOf(FILL_COLUMN.check))}`;
  const anyOf = (...words: string[]): string => `OR(${words.map((word) => `${said}="${word}"`).join(",")})`;
  const { notNumber, outOfBounds, notWhole, zeroTarget, lowTarget, nothingHappened } = CHECK;
  const wrong = anyOf(notNumber, outOfBounds, notWhole, zeroTarget, lowTarget, nothingHappened);
  const suspicious = anyOf(CHECK.decimalSlip, CHECK.unitSlip, CHECK.unusual, CHECK.largeChange);
  const entries = columnAreas(layout, lagKeys(lastLag)).map((each) => ({
    area: each,
    isFilled: `${cellAddress(firstRow, each.column)}<>""`,
  }));
  return [
    { area, when: `=${anyOf(CHECK.good, CHECK.explained)}`, color: "#548235" },
    { area, when: `=${anyOf(CHECK.empty, CHECK.undescribed)}`, color: "#C55A11" },
    { area, when: `=${wrong}`, ...WRONG },
    { area, when: `=${suspicious}`, ...SUSPICIOUS },
    ...entries.map((each) => ({ area: each.area, when: `=AND(${each.isFilled},${wrong})`, ...WRONG })),
    ...entries.map((each) => ({
      area: each.area,
      when: `=AND(${each.isFilled},${suspicious})`,
      fill: "#FFE699",
    })),
    ...openEntries(layout),
    ...openEvents(layout),
  ];
}

/** Cells that a formula needs, while they are empty. */
function openEntries(layout: FillLayout): HighlightPlan[] {
  return cellAreas(layout, ({ required }) => lagKeys(required)).map((area) => ({
    area,
    when: `=${cellAddress(area.row, area.column)}=""`,
    fill: OPEN,
  }));
}

/** Date and description, once something was counted. */
function openEvents(layout: FillLayout): HighlightPlan[] {
  const described = [FILL_COLUMN.date, FILL_COLUMN.event];
  return cellAreas(layout, ({ counted }) => (counted ? described : [])).map((area) => {
    const count = `$${cellAddress(area.row, layout.columnOf(lagKey(0)))}`;
    return {
      area,
      when: `=AND(ISNUMBER(${count}),N(${count})>0,${cellAddress(area.row, area.column)}="")`,
      fill: OPEN,
    };
  });
}
