/** What a key means. `down` and `across` are -1, 0 or 1. */
export type Command =
  | {
      readonly kind: "step" | "jump";
      readonly down: number;
      readonly across: number;
      readonly extends: boolean;
    }
  | { readonly kind: "page"; readonly down: number; readonly extends: boolean }
  | { readonly kind: "rowStart" | "rowEnd" | "corner" | "last"; readonly extends: boolean }
  | { readonly kind: "next"; readonly down: number; readonly across: number }
  | { readonly kind: Plain };

type Plain =
  | "edit"
  | "cancel"
  | "break"
  | "clear"
  | "empty"
  | "undo"
  | "redo"
  | "all"
  | "fillDown"
  | "fillRight"
  | "choose"
  | "menu";

/** A key and what is held down with it; `ctrl` is the command key of a Mac as well. */
export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** `enter`: typing has begun in a cell, arrows end it; `edit`: what is there is changed, arrows move in the text. */
export type Mode = "idle" | "enter" | "edit";

const ARROWS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
const WITH_CTRL: Readonly<Record<string, Plain>> = {
  z: "undo",
  y: "redo",
  a: "all",
  d: "fillDown",
  r: "fillRight",
};
const ALONE: Readonly<Record<string, Plain>> = {
  F2: "edit",
  Delete: "clear",
  Backspace: "empty",
  ContextMenu: "menu",
};

/** What a key means in the sheet, as in Excel; undefined for what the text takes, or the browser. */
export function commandOf(press: Press, mode: Mode): Command | undefined {
  const { key, shift, alt } = press;
  const back = shift ? -1 : 1;
  if (key === "Escape") return { kind: "cancel" };
  if (key === "Tab") return { kind: "next", down: 0, across: back };
  if (key === "Enter") return alt ? { kind: "break" } : { kind: "next", down: back, across: 0 };
  if (key === "F2") return { kind: "edit" };
  if (mode === "edit") return undefined;
  if (mode === "enter") return arrowInEntry(press);
  return inSheet(press);
}

function arrowInEntry({ key, ctrl, shift, alt }: Press): Command | undefined {
  const arrow = ARROWS[key];
  return arrow && !ctrl && !shift && !alt ? { kind: "next", down: arrow[0], across: arrow[1] } : undefined;
}

function inSheet({ key, ctrl, shift, alt }: Press): Command | undefined {
  const arrow = ARROWS[key];
  if (arrow && alt) return key === "ArrowDown" ? { kind: "choose" } : undefined;
  if (arrow) return { kind: ctrl ? "jump" : "step", down: arrow[0], across: arrow[1], extends: shift };
  if (alt) return undefined;
  if (key === "F10" && shift) return { kind: "menu" };
  if (key === "Home") return { kind: ctrl ? "corner" : "rowStart", extends: shift };
  if (key === "End") return { kind: ctrl ? "last" : "rowEnd", extends: shift };
  if (!ctrl && (key === "PageDown" || key === "PageUp"))
    return { kind: "page", down: key === "PageDown" ? 1 : -1, extends: shift };
  const letter = key.toLowerCase();
  if (ctrl && letter === "z" && shift) return { kind: "redo" };
  // with Shift as well, Ctrl+R and others are the browser's
  const plain = ctrl ? !shift && WITH_CTRL[letter] : ALONE[key];
  return plain ? { kind: plain } : undefined;
}
