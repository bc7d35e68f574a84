import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from "react";
import { useTranslation } from "react-i18next";
import { cellAddress } from "../../../workbook/plan/address";
import type { Layout } from "../geometry/layout";
import { boxOf, type View } from "../geometry/view";
import { cssOf } from "../look/cellLook";
import { type Command, commandOf } from "../selection/commands";
import type { GridSession } from "../session/session";
import { broken } from "./broken";
import { clipboardEvents } from "./clipboardEvents";

interface CellInputProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly session: GridSession;
  readonly layout: Layout;
  readonly view: View;
  readonly onCommand: (command: Command) => void;
}

/**
 * The one place that text is typed into. It has the focus as long as the sheet has it and lies unseen over the active
 * cell, so that an input method begins to compose in an element that is already there.
 */
export function CellInput({ input, session, layout, view, onCommand }: CellInputProps): ReactNode {
  const { t } = useTranslation();
  const composing = useRef(false);
  const { entry, choosing } = session.store.get();
  const { active } = session.selecting.selection;
  const cell = entry?.cell ?? active;
  const box = boxOf(layout, view, cell.row, cell.column);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // keys belong to the input method while it composes
    if (event.nativeEvent.isComposing || composing.current || event.keyCode === 229) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const pressed = { key, shift, alt, ctrl: event.ctrlKey || event.metaKey };
    session.clipping.keyPressed(pressed);
    const command = commandOf(pressed, entry ? entry.mode : "idle");
    if (!command) return;
    event.preventDefault();
    if (command.kind === "break")
      session.typing.write(broken(event.currentTarget, session.typing.content), "edit");
    else onCommand(command);
  };
  const look = cssOf(layout.sheet.look(cell.row, cell.column)?.style, "");
  return (
    <textarea
      ref={input}
      className={entry ? "cell-input open" : "cell-input"}
      aria-label={t("workbench.cell", { cell: cellAddress(active.row, active.column) })}
      aria-haspopup={session.typing.choices ? "listbox" : undefined}
      aria-controls={choosing ? "cell-choices" : undefined}
      aria-activedescendant={choosing ? `cell-choice-${choosing.at}` : undefined}
      spellCheck={false}
      autoComplete="off"
      rows={1}
      value={entry?.text ?? ""}
      style={{ left: box.x, top: box.y, minWidth: box.width, minHeight: box.height, font: look.font }}
      onChange={({ target }) => session.typing.write(target.value)}
      onKeyDown={press}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={() => (composing.current = false)}
      onBlur={() => (composing.current = false)}
      {...clipboardEvents(session)}
    />
  );
}
