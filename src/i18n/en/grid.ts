import type { SameSentences } from "../sentences";
import type { grid as zh } from "../zh/grid";

export const grid: SameSentences<typeof zh> = {
  trouble: {
    title: "There is a problem with this formula",
    unreadable: "This formula cannot be read: check its operators, brackets and quotation marks.",
    operator: "This formula lacks an operator between two values.",
    brackets: "This formula lacks an opening or a closing bracket.",
    quotes: 'A text in this formula lacks a quotation mark (").',
    fullWidth: "“{{sign}}” in this formula is a full-width character: type the half-width one.",
    arguments: "Too few or too many arguments were given to the function {{name}}.",
    table: "This formula names a table, or a column of one, that is not there.",
    tooLong: "This formula is too long: it has at most 8192 characters.",
    textTooLong: "A text in this formula is too long: it has at most 255 characters.",
    tooDeep: "Functions in this formula stand in each other too deep: at most 64 levels.",
    longText: "This text is too long: a cell takes at most 32767 characters.",
    orText: "If it is not meant to be a formula, type an apostrophe (') in front of it.",
  },
  refused: {
    locked: "“{{sheet}}” {{cell}} is locked; please fill the pale yellow cells only",
    lockedSome:
      "Nothing was changed: in these {{rows}} × {{columns}} cells {{count}} are locked, the first of them “{{sheet}}” {{cell}}; please fill the pale yellow cells only",
    merged:
      "Nothing was changed: merged cells are in the way in {{count}} places, the first at “{{sheet}}” {{cell}}; unmerge them, or choose another place",
    wrong:
      "Nothing was changed: {{count}} of the contents cannot be entered (a formula with a mistake in it, or a text that is too long), the first at “{{sheet}}” {{cell}}",
    tooLarge:
      "Nothing was changed: {{rows}} × {{columns}} cells do not fit in from “{{sheet}}” {{cell}} on, {{count}} would be beyond the end of the sheet; begin further up or further left",
    heading:
      "Nothing was changed: “{{sheet}}” {{cell}} is a heading of a table and cannot be cut; copy it instead",
    array:
      "Nothing was changed: {{count}} cells from “{{sheet}}” {{cell}} on belong to one array formula and can only be changed or cleared together; select all of them first",
    notEntered: "“{{sheet}}” {{cell}} was not changed: this cannot be done here",
    sheetGone: "Sheet “{{sheet}}” was deleted; what was typed into {{cell}} has no place: {{text}}",
    noPlace: "There is no cell or name “{{cell}}”",
    pasteByKey:
      "The browser lets no page read the clipboard; press Ctrl+V to paste, or Ctrl+Shift+V to paste values only",
    copyByKey: "The browser lets no page write to the clipboard; press Ctrl+C to copy, or Ctrl+X to cut",
  },
  menu: {
    title: "Cells",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    pasteValues: "Paste values only",
    clear: "Clear contents",
  },
};
