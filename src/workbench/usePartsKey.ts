import { useEffect } from "react";

/** The parts of the page in the order of F6, each with what takes the focus in it: the first that is there. */
const PARTS: readonly (readonly [part: string, targets: readonly string[]])[] = [
  [".spreadsheet", [".cell-input"]],
  [".taskpane", ['[role="tab"][aria-selected="true"]', "button"]],
  [".bar", ["button"]],
];

/** F6 leads from one part of the page to the next, and Shift+F6 back, as in Excel: Tab moves between cells. */
export function usePartsKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
      if (key !== "F6" || ctrlKey || altKey || metaKey) return;
      event.preventDefault();
      leadOn(shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function leadOn(by: 1 | -1): void {
  const from = document.activeElement;
  // a question has to be answered first
  if (from?.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
  const at = PARTS.findIndex(([part]) => from?.closest(part));
  const next = at < 0 ? 0 : (at + by + PARTS.length) % PARTS.length;
  const [part, targets] = PARTS[next]!;
  const found = targets.map((target) => document.querySelector<HTMLElement>(`${part} ${target}`));
  found.find((element) => element !== null)?.focus();
}
