import type { SameSentences } from "../../sentences";
import type { astray as zh } from "../../zh/rules/astray";

export const astray: SameSentences<typeof zh> = {
  "row-below": {
    title: "Data below a table does not count",
    expected: "data in the rows of the table",
    message:
      "There is data below the table of the sheet “{{sheet}}” (row {{rows}}), which does not count; enter it into the rows of the table and clear it there",
  },
  "rows-hidden": {
    title: "Rows that a filter hides count all the same",
    expected: "all rows shown",
    message:
      "Rows of the sheet “{{sheet}}” are hidden or filtered out; they count all the same: show them and check",
  },
  "sheet-copied": {
    title: "A copy of a department's sheet does not count",
    expected: "one sheet a department",
    message:
      "The sheet “{{sheet}}” is a copy of a department's sheet and does not count; enter what is needed into the original and delete the copy",
  },
  "name-astray": {
    title:
      "The names that formulas go by (q_…) point at their entry cells; sorting or deleting names leads them astray",
    expected: "names that point at their entry cells",
    message:
      "{{count}} names of the sheet “{{sheet}}” ({{names}}) are gone or do not point at their entry cells, so that live values and scores in formulas are wrong, though scores in values are not; restore them with “Repair the template”",
    message_one:
      "A name of the sheet “{{sheet}}” ({{names}}) is gone or does not point at its entry cell, so that live values and scores in formulas are wrong, though scores in values are not; restore it with “Repair the template”",
  },
  "formula-elsewhere": {
    title: "No formula of the template reads another file, as after a sheet was moved out and back",
    expected: "a formula over this workbook",
    message:
      "{{count}} formulas of the sheet “{{sheet}}” ({{cells}}) read another file, most likely because it was moved out and back; restore them with “Repair the template”",
    message_one:
      "A formula of the sheet “{{sheet}}” ({{cells}}) reads another file, most likely because it was moved out and back; restore it with “Repair the template”",
  },
};
