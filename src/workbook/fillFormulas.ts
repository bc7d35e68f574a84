import { cellAddress } from "./address";
import type { FillLayout } from "./fillLayout";
import type { Formula } from "./plan";
import { lagTitle } from "./tableNames";

type Row = FillLayout["quantities"][number];

/** What the 自查 column can say, in the order in which it looks. */
export const CHECK = {
  empty: "请填写",
  notNumber: "应填数字",
  outOfBounds: "超出范围",
  notWhole: "应为整数",
  good: "正常",
} as const;

/** Change against last year in per cent; empty while one of the two is missing or last year's is 0. */
export function changeFormula(layout: FillLayout, row: Row): Formula | null {
  if (row.offered < 1) return null;
  const [now, before] = [entryCell(layout, row, 0), entryCell(layout, row, 1)];
  return { formula: `=IF(COUNT(${now},${before})<2,"",IF(${before}=0,"",(${now}/${before}-1)*100))` };
}

/** A plain formula that guards the row without the add-in, also after pasting. */
export function checkFormula(layout: FillLayout, row: Row): Formula {
  const needed = Array.from({ length: row.required + 1 }, (_, lag) => entryCell(layout, row, lag));
  const offered = Array.from({ length: row.offered + 1 }, (_, lag) => entryCell(layout, row, lag));
  const or = (tests: readonly string[]): string =>
    tests.length === 1 ? tests[0]! : `OR(${tests.join(",")})`;
  const steps: [test: string, say: string][] = [
    [or(needed.map((cell) => `${cell}=""`)), CHECK.empty],
    [or(offered.map((cell) => `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`)), CHECK.notNumber],
  ];
  const beyond = offered.flatMap((cell) => [
    ...(row.min === undefined ? [] : [`${cell}<${row.min}`]),
    ...(row.max === undefined ? [] : [`${cell}>${row.max}`]),
  ]);
  // an optional cell that is empty counts as 0 in a comparison: it is asked about only when it holds something
  const guarded = beyond.map((test) => `AND(${test.split(/[<>]/)[0]}<>"",${test})`);
  if (guarded.length > 0) steps.push([or(guarded), CHECK.outOfBounds]);
  if (row.integer)
    steps.push([or(offered.map((cell) => `AND(${cell}<>"",${cell}<>INT(${cell}))`)), CHECK.notWhole]);
  const text = steps.reduceRight((rest, [test, say]) => `IF(${test},"${say}",${rest})`, `"${CHECK.good}"`);
  return { formula: `=${text}` };
}

/** `已填 12/14`: how many of the needed cells hold a number. */
export function completenessFormula(layout: FillLayout): Formula {
  const needed = layout.quantities.flatMap((row) =>
    Array.from({ length: row.required + 1 }, (_, lag) => entryCell(layout, row, lag)),
  );
  return { formula: `="已填 "&${countText(needed)}&"/${needed.length}"` };
}

/** A function takes 255 arguments at most. @source Excel specifications and limits */
function countText(cells: readonly string[]): string {
  const parts: string[] = [];
  for (let start = 0; start < cells.length; start += 200)
    parts.push(`COUNT(${cells.slice(start, start + 200).join(",")})`);
  return parts.length === 1 ? parts[0]! : `(${parts.join("+")})`;
}

function entryCell(layout: FillLayout, row: Row, lag: number): string {
  return cellAddress(row.row, layout.columnOf(lagTitle(lag)));
}
