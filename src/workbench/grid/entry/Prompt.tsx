import type { ReactNode } from "react";
import { ruleAt } from "../../../emulator/editing/ruleAt";
import type { Layout } from "../geometry/layout";
import { boxOf, type View } from "../geometry/view";
import type { GridSession } from "../session/session";

interface PromptProps {
  readonly session: GridSession;
  readonly layout: Layout;
  readonly view: View;
}

/** in pixels; also in the style sheet */
const WIDTH = 260;

/** What the rule of the active cell says before anything is typed. */
export function Prompt({ session, layout, view }: PromptProps): ReactNode {
  const { row, column } = session.selecting.selection.active;
  const rule = ruleAt(layout.sheet, row, column)?.rule;
  if (!rule?.showInputMessage || !(rule.prompt || rule.promptTitle)) return null;
  const { x, y, width, height } = boxOf(layout, view, row, column);
  const isLow = y + height > view.height * 0.7;
  return (
    <div
      className="cell-prompt"
      role="note"
      style={{
        left: Math.max(0, Math.min(x + width / 2, view.width - WIDTH)),
        ...(isLow ? { bottom: view.height - y + 6 } : { top: y + height + 6 }),
      }}
    >
      {rule.promptTitle && <strong>{rule.promptTitle}</strong>}
      {rule.prompt}
    </div>
  );
}
