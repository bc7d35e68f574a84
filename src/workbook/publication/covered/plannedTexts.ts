import type { Block, Content } from "../../plan/plan";
import type { PlannedText } from "./textPart";

function shownText(content: Content): Content {
  return typeof content === "object" && content?.shows !== undefined ? content.shows : content;
}

/** The texts of blocks, without what is computed; a link is covered by what it shows. */
export function plannedTexts(
  blocks: readonly Block[],
  shown: (content: Content) => Content = shownText,
): PlannedText[] {
  return blocks.flatMap(({ row, column, rows }) =>
    rows.flatMap((cells, i) =>
      cells.flatMap((content, j): PlannedText[] => {
        const text = shown(content);
        return text === null || typeof text === "object" ? [] : [{ row: row + i, column: column + j, text }];
      }),
    ),
  );
}
