import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SheetModel } from "../../emulator/model/sheet";

interface SheetTabsProps {
  readonly tabs: readonly SheetModel[];
  readonly shown: SheetModel;
  readonly onShow: (sheet: SheetModel) => void;
  /** a tab was pressed, after which the person goes on in the sheet */
  readonly onPick: () => void;
}

/** The tabs of the sheets; arrows lead from one to the next. */
export function SheetTabs({ tabs, shown, onShow, onPick }: SheetTabsProps): ReactNode {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { id } = shown;
  useEffect(() => {
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [id, tabs.length]);
  const press = (event: KeyboardEvent): void => {
    const places: Readonly<Record<string, number>> = {
      ArrowRight: tabs.indexOf(shown) + 1,
      ArrowLeft: tabs.indexOf(shown) - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[places[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      className="sheet-tabs"
      role="tablist"
      aria-label={t("workbench.sheets")}
      onKeyDown={press}
    >
      {tabs.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          data-sheet={sheet.id}
          aria-selected={sheet === shown}
          aria-controls="sheet-grid"
          tabIndex={sheet === shown ? 0 : -1}
          style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
          onClick={() => {
            onShow(sheet);
            onPick();
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
