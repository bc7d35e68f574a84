import type { SameSentences } from "../../sentences";
import type { tampering as zh } from "../../zh/rules/tampering";

export const tampering: SameSentences<typeof zh> = {
  "formula-overwritten": {
    title: "A cell with a formula keeps its formula",
    expected: "a formula",
    message:
      "{{cell}} of the sheet “{{sheet}}” ({{title}}) had a formula that was overwritten; restore it with “Repair the template”",
  },
  "validation-lost": {
    title: "Entry cells keep their native validation, which pasting often takes away",
    expected: "native validation",
    message:
      "{{count}} entry cells of the sheet “{{sheet}}” ({{cells}}) have lost their validation, most likely by pasting; restore it with “Repair the template”",
    message_one:
      "An entry cell of the sheet “{{sheet}}” ({{cells}}) has lost its validation, most likely by pasting; restore it with “Repair the template”",
  },
  "lock-lost": {
    title: "A sheet stays protected, its formulas and keys locked",
    expected: "a protected sheet",
    message: "The sheet “{{sheet}}” is not protected any more; restore it with “Repair the template”",
    cells:
      "Cells of the sheet “{{sheet}}” that should be locked are not; restore them with “Repair the template”",
  },
  "other-period": {
    title: "A sheet is of the period that is evaluated",
    expected: "a sheet for {{period}}",
    message: "The sheet “{{sheet}}” is for {{found}} and not for {{period}}; replace it with this period's",
  },
  "other-version": {
    title: "A sheet is of the system and version of this workbook",
    expected: "version {{version}} of the system",
    message:
      "The sheet “{{sheet}}” was generated from {{found}}, this workbook is of {{version}}; replace it with one of this version",
  },
};
