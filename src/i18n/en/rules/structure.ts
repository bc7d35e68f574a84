import type { SameSentences } from "../../sentences";
import type { structure as zh } from "../../zh/rules/structure";

export const structure: SameSentences<typeof zh> = {
  "sheet-missing": {
    title: "No sheet of a department is missing, nor 指标体系",
    expected: "the sheet “{{sheet}}”",
    message:
      "The sheet “{{sheet}}” is missing (it or its table was deleted); restore it, or choose Generate and make only what is missing",
  },
  "column-missing": {
    title: "No column of a table is deleted or renamed",
    expected: "the header “{{title}}”",
    message: "The sheet “{{sheet}}” has no column “{{title}}”; restore its header",
  },
  "column-foreign": {
    title: "Columns that somebody added to a table do not count",
    expected: "the columns that were generated",
    message:
      "The column “{{title}}” of the sheet “{{sheet}}” was not generated and does not count; enter data into the generated columns",
  },
  "row-missing": {
    title: "No row of a table is deleted, and no key is changed",
    expected: "the row “{{name}}”",
    message:
      "The sheet “{{sheet}}” lacks the row “{{name}}” (deleted, or its key was changed); restore the row",
  },
  "row-doubled": {
    title: "A quantity has one row",
    expected: "one row",
    message: "The sheet “{{sheet}}” has {{count}} rows for “{{name}}” (rows {{rows}}); keep one of them",
  },
  "row-unknown": {
    title: "Rows that somebody added to a table do not count",
    expected: "the rows that were generated",
    message:
      "Row {{row}} of the sheet “{{sheet}}” was not generated and does not count; move its numbers to the generated rows and delete it",
  },
  "entered-twice": {
    title: "A quantity that is entered in two places has one value",
    expected: "{{value}} ({{sheet}})",
    message:
      "{{name}} is {{found}} on “{{sheet}}” and {{value}} on “{{other}}”; check them and keep one of the sheets",
  },
};
