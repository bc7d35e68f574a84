import { cellAddress } from "../plan/address";
import type { Area, HighlightPlan } from "../plan/plan";
import { FILL_COLUMN, lagTitle } from "../tableNames";
import { type FillLayout, rowRuns } from "./fillLayout";
import { CHECK } from "./selfCheck";

const WRONG = { fill: "#FBE4E4", color: "#C00000" } as const;
const SUSPICIOUS = { fill: "#FFF2CC", color: "#7F6000" } as const;
/** What must be filled and is not yet. */
const OPEN = "#FCE4D6";

/** 自查 in its colours, and entry cells that are empty, wrong or suspicious in theirs. */
export function fillHighlights(layout: FillLayout): HighlightPlan[] {
  const { columnOf, firstRow, quantities, lastLag } = layout;
  const column = columnOf(FILL_COLUMN.check);
  const rows = { row: firstRow, rows: quantities.length };
  const area: Area = { ...rows, column, columns: 1 };
  const entries: Area = { ...rows, column: columnOf(lagTitle(0)), columns: lastLag + 1 };
  const said = `$${cellAddress(firstRow, column)}`;
  const first = cellAddress(firstRow, entries.column);
  const anyOf = (...words: string[]): string => `OR(${words.map((word) => `${said}="${word}"`).join(",")})`;
  const wrong = anyOf(CHECK.notNumber, CHECK.outOfBounds, CHECK.notWhole, CHECK.nothingHappened);
  const suspicious = anyOf(CHECK.unitSlip, CHECK.largeChange);
  return [
    { area, when: `=${anyOf(CHECK.good, CHECK.explained)}`, color: "#548235" },
    { area, when: `=${anyOf(CHECK.empty, CHECK.undescribed)}`, color: "#C55A11" },
    { area, when: `=${wrong}`, ...WRONG },
    { area, when: `=${suspicious}`, ...SUSPICIOUS },
    { area: entries, when: `=AND(${first}<>"",${wrong})`, ...WRONG },
    { area: entries, when: `=AND(${first}<>"",${suspicious})`, fill: "#FFE699" },
    ...openEntries(layout),
    ...openEvents(layout),
  ];
}

/** Cells that a formula needs, while they are empty. */
function openEntries(layout: FillLayout): HighlightPlan[] {
  return rowRuns(layout, layout.columnOf(lagTitle(0)), ({ required }) => required + 1).map((area) => ({
    area,
    when: `=${cellAddress(area.row, area.column)}=""`,
    fill: OPEN,
  }));
}

/** Date and description, once something was counted. */
function openEvents(layout: FillLayout): HighlightPlan[] {
  const column = layout.columnOf(FILL_COLUMN.date);
  if (column < 0) return [];
  return rowRuns(layout, column, ({ counted }) => (counted ? 2 : 0)).map((area) => {
    const count = `$${cellAddress(area.row, layout.columnOf(lagTitle(0)))}`;
    return {
      area,
      when: `=AND(ISNUMBER(${count}),N(${count})>0,${cellAddress(area.row, column)}="")`,
      fill: OPEN,
    };
  });
}
