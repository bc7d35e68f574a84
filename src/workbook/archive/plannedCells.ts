import type { Block, Content, WorkbookPlan } from "../plan/plan";

/** Something for one cell of a planned sheet; rows and columns are counted from 0. */
export interface PlannedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** The same plan with these contents in place of what it had there. */
export function withCells(plan: WorkbookPlan, cells: readonly PlannedCell[]): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const own = cells.filter((cell) => cell.sheet === sheet.name);
      return own.length === 0 ? sheet : { ...sheet, blocks: own.reduce(withCell, sheet.blocks) };
    }),
  };
}

function withCell(blocks: readonly Block[], { row, column, content }: PlannedCell): readonly Block[] {
  const index = blocks.findIndex((block) => {
    const cells = block.rows[row - block.row];
    return cells !== undefined && column >= block.column && column < block.column + cells.length;
  });
  const block = blocks[index];
  if (!block) return [...blocks, { row, column, rows: [[content]] }];
  const cells = block.rows[row - block.row]!.with(column - block.column, content);
  return blocks.with(index, { ...block, rows: block.rows.with(row - block.row, cells) });
}
