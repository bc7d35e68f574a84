import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressText } from "../../../emulator/model/rect";
import { cellAddress } from "../../../workbook/plan/address";
import { type Command, commandOf } from "../selection/commands";
import type { GridSession } from "../session/session";
import { broken } from "./broken";

interface FormulaBarProps {
  readonly session: GridSession;
  readonly onCommand: (command: Command) => void;
  /** hands the focus back to the sheet */
  readonly onLeave: () => void;
}

/** Where the active cell is, with a way to another one, and what was entered there. */
export function FormulaBar({ session, onCommand, onLeave }: FormulaBarProps): ReactNode {
  const { t } = useTranslation();
  const { selection } = session.selecting;
  const address = cellAddress(selection.active.row, selection.active.column);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const command = commandOf({ key, shift, alt, ctrl: event.ctrlKey || event.metaKey }, "edit");
    if (!command || command.kind === "edit") return;
    event.preventDefault();
    if (command.kind === "break")
      return session.typing.write(broken(event.currentTarget, session.typing.content), "edit");
    onCommand(command);
    onLeave();
  };
  return (
    <div className="formula-bar" role="group" aria-label={t("workbench.formulaBar")}>
      <NameBox
        key={address}
        address={address}
        range={addressText(selection.rect)}
        session={session}
        onLeave={onLeave}
      />
      <textarea
        className="formula-text"
        aria-label={t("workbench.content", { cell: address })}
        spellCheck={false}
        rows={1}
        value={session.typing.content}
        onChange={({ target }) => session.typing.write(target.value, "edit")}
        onKeyDown={press}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly address: string;
  readonly range: string;
  readonly session: GridSession;
  readonly onLeave: () => void;
}

/** Takes an address or a name, and goes there. */
function NameBox({ address, range, session, onLeave }: NameBoxProps): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.nativeEvent.isComposing || (key !== "Enter" && key !== "Escape")) return;
    // the sheet has the focus by the time that the key would be typed
    event.preventDefault();
    if (key === "Enter" && text !== undefined && !session.goTo(text)) return;
    setText(undefined);
    onLeave();
  };
  return (
    <input
      className="name-box"
      aria-label={t("workbench.nameBox")}
      title={range}
      value={text ?? address}
      onFocus={({ target }) => target.select()}
      onBlur={() => setText(undefined)}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={press}
    />
  );
}
