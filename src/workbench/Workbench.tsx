import { type ReactNode, useCallback, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Pane } from "../taskpane/Pane";
import { Bar } from "./Bar";
import { fillDemoEntries } from "./demoEntries";
import type { KeptWorkbook } from "./kept/keptWorkbooks";
import { useKeeping } from "./kept/useKeeping";
import { useRestoring } from "./kept/useRestoring";
import { isUnsaved, periodSince } from "./openWorkbook";
import { Spreadsheet } from "./Spreadsheet";
import { useNote } from "./useNote";
import { usePartsKey } from "./usePartsKey";
import { useWorkbook } from "./useWorkbook";

/** The web edition: the real pane beside a spreadsheet that shows the workbook it works on. */
export function Workbench(): ReactNode {
  const { t } = useTranslation();
  const workbook = useWorkbook();
  const { open, opened, version, restore } = workbook;
  const { note, say, tell, refuse } = useNote(open);
  const kept = useKeeping(open, version, opened > 0);
  const bringBack = useCallback((kept: KeptWorkbook) => tell(restore(kept)), [tell, restore]);
  const { isSettled, found, forget } = useRestoring(bringBack);
  const { save } = workbook;
  usePartsKey();
  useSaveKey(() => tell(save(false)));
  return (
    <div className="workbench" inert={!isSettled}>
      <Bar
        note={note}
        name={open.name}
        isUnsaved={isUnsaved(open)}
        period={periodSince(open)}
        kept={kept}
        found={found}
        onNew={() => say(workbook.create())}
        onOpen={(file) => tell(workbook.openFrom(file))}
        onPick={() => tell(workbook.pick())}
        onSave={(isElsewhere) => tell(save(isElsewhere))}
        onFill={() => tell(fillDemoEntries().then(() => t("workbench.filled")))}
        onRestore={() => {
          // the copy goes once its workbook is here
          if (found) tell(restore(found).then((said) => (forget(), said)));
        }}
        onForget={forget}
      />
      <div className="spreadsheet">
        <Spreadsheet host={open.host} version={version} onRefused={refuse} />
      </div>
      <aside className="taskpane" aria-label={t("workbench.pane")}>
        <Pane key={opened} />
      </aside>
    </div>
  );
}

/** Ctrl+S saves the workbook, and not the page. What is being typed is entered first, as whenever its field is left. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      const typedInto = document.activeElement;
      if (typedInto instanceof HTMLElement) {
        typedInto.blur();
        typedInto.focus({ preventScroll: true });
      }
      save();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [save]);
}
